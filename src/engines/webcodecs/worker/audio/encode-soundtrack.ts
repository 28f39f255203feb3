import {
  AudioSampleSource,
  Quality,
  type AudioSample,
  type InputAudioTrack,
  type OutputFormat,
} from 'mediabunny';
import type { Command } from '../../../../domain/step/step.ts';
import { createAudioBlocks } from './audio-blocks.ts';
import { audioCodecNamed } from '../codecs/codec-names.ts';
import { Declined } from '../work/refusals.ts';
import { aacLead, addAll, endOf, prepareCoders, pushed } from './encode-audio.ts';
import { soundBetween } from './sound-between.ts';
import { AS_IT_IS } from './sound-stages.ts';
import { createAudioTimeline } from './audio-timeline.ts';
import type { OpenSource, StepSource, TrackWork } from '../work/track-work.ts';

type Soundtrack = Extract<Command, { kind: 'soundtrack' }>;

/** Packets of the shortest kind that there are in a second, with room to spare. */
const MOST_PACKETS = 100;

/** Plays the first sounds of some files one after the other, and encodes what comes of it. */
export async function encodeSoundtrack(
  command: Soundtrack,
  sources: readonly StepSource[],
  format: OutputFormat,
): Promise<TrackWork> {
  const codec = audioCodecNamed(command.codec);
  if (codec === null) throw new Declined(`${command.codec} is encoded by FFmpeg.`);
  if (!format.getSupportedAudioCodecs().includes(codec)) {
    throw new Declined(`${format.fileExtension} does not hold ${codec}.`);
  }
  const { channels, sampleRate, bitRate, rounds, seconds } = command;
  const tracks = await Promise.all(sources.map(firstSound));
  let packaged = false;
  for (const { track } of tracks) packaged = await prepareCoders(track, codec, command);
  const lead = aacLead(packaged, codec, format, sampleRate);
  const quality = bitRate === null ? {} : { quality: new Quality({ bitrate: bitRate }) };
  let packets = 0;
  const encoder = new AudioSampleSource({
    codec,
    ...quality,
    onEncodedPacket() {
      packets += 1;
    },
  });
  return {
    name: `${tracks.length} sounds to ${command.codec}`,
    exactPackets: null,
    maximumPackets: Math.ceil(seconds * MOST_PACKETS) + 100,
    bytes: (seconds * (bitRate ?? channels * sampleRate * 16)) / 8,
    packets: () => packets,
    addTo: (output, count) => output.addAudioTrack(encoder, count),
    async run(reach) {
      const timeline = createAudioTimeline(command, lead);
      const record = async (blocks: readonly AudioSample[]) => {
        await addAll(encoder, timeline.append(blocks));
        await reach(timeline.filled());
      };
      for (let round = 0; round < rounds; round += 1) {
        for (const { source, track } of tracks) {
          if (timeline.isFull()) break;
          const blocks = createAudioBlocks({ channels, sampleRate, ...AS_IT_IS }, 0);
          const uncut = { cut: false, whole: false };
          const sound = soundBetween(track, source.start, endOf(source, track), uncut);
          for await (const sample of sound) {
            await record(pushed(blocks, sample));
            if (timeline.isFull()) break;
          }
          await record(blocks.end());
        }
      }
      encoder.close();
    },
  };
}

async function firstSound(
  source: StepSource,
): Promise<{ readonly source: OpenSource; readonly track: InputAudioTrack }> {
  const [track] = source.kind === 'file' ? await source.input.getAudioTracks() : [];
  if (source.kind !== 'file' || track === undefined) throw new Declined('There is no sound.');
  return { source, track };
}
