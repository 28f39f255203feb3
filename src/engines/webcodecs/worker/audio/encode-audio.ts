import type { AudioCodec, AudioSample, InputAudioTrack } from 'mediabunny';
import type { EncodeAudio } from '../../../../domain/step/track-command.ts';
import { isPcm } from '../codecs/codec-names.ts';
import { trackMetadata } from '../metadata/track-metadata.ts';
import type { OpenSource, TrackWork, WorkContext } from '../work/track-work.ts';
import { createAudioBlocks } from './audio-blocks.ts';
import { soundBetween, soundBounds } from './sound-between.ts';
import { createSoundEncoder } from './sound-encoder.ts';

/** Decodes a track and encodes it again. */
export async function encodeAudio(
  source: OpenSource,
  track: InputAudioTrack,
  command: EncodeAudio,
  { format, shift }: WorkContext,
): Promise<TrackWork> {
  const { range, speed } = command;
  const encoder = await createSoundEncoder(format, command, [track]);
  const delay = shift - encoder.lead;
  const metadata = trackMetadata(command.label);
  const bounds = await soundBounds(source, track);
  const begin = bounds.start + (range?.from ?? 0);
  const rangeEnd = range?.to == null ? null : bounds.start + range.to;
  const end = earlier(bounds.end, rangeEnd);
  const seconds = ((end ?? (await track.computeDuration())) - begin) / speed;
  return {
    ...encoder.expected(seconds),
    name: `audio to ${command.codec}`,
    frameDuration: null,
    packets: encoder.packets,
    ...(encoder.complete === undefined ? {} : { complete: encoder.complete }),
    addTo: (output, count) => output.addAudioTrack(encoder.source, { ...metadata, ...count }),
    async run(reach) {
      const blocks = (await isKept(track, encoder.codec, command))
        ? null
        : createAudioBlocks(command, delay);
      const whole = !format.supportsTimestampedMediaData;
      const cut = begin > source.start;
      const filler = rangeEnd === null ? bounds.filler : 0;
      for await (const sample of soundBetween(track, begin, end, { cut, whole, filler })) {
        const reached = (sample.timestamp + sample.duration) / speed + delay;
        await encoder.add(blocks === null ? [delayed(sample, delay)] : blocks.push(sample));
        await reach(reached);
      }
      await encoder.add(blocks?.end() ?? []);
      encoder.close();
    },
  };
}

/** True for lossless samples that stay what they are, to the bit: nothing is done to them. */
async function isKept(
  track: InputAudioTrack,
  codec: AudioCodec,
  { channels, sampleRate, speed, gain, fade }: EncodeAudio,
): Promise<boolean> {
  return (
    (isPcm(codec) || codec === 'flac') &&
    channels === (await track.getNumberOfChannels()) &&
    sampleRate === (await track.getSampleRate()) &&
    speed === 1 &&
    gain === 0 &&
    fade.in === 0 &&
    fade.out === 0
  );
}

function delayed(sample: AudioSample, seconds: number): AudioSample {
  sample.setTimestamp(sample.timestamp + seconds);
  return sample;
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
