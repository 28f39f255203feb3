import type { AudioSample, InputAudioTrack, OutputFormat } from 'mediabunny';
import type { CommandOf } from '../../../../domain/step/step.ts';
import { Declined } from '../work/refusals.ts';
import type { OpenSource, StepSource, TrackWork } from '../work/track-work.ts';
import { createAudioBlocks } from './audio-blocks.ts';
import { createAudioTimeline } from './audio-timeline.ts';
import { soundBetween, soundBounds } from './sound-between.ts';
import { createSoundEncoder } from './sound-encoder.ts';
import { UNCHANGED } from './sound-stages.ts';

/** Plays the first sounds of some files one after the other, and encodes what comes of it. */
export async function encodeSoundtrack(
  command: CommandOf<'soundtrack'>,
  sources: readonly StepSource[],
  format: OutputFormat,
): Promise<TrackWork> {
  const { channels, sampleRate, rounds, seconds } = command;
  const sounds = await Promise.all(sources.map(firstSound));
  const tracks = sounds.map(({ track }) => track);
  const encoder = await createSoundEncoder(format, command, tracks);
  return {
    ...encoder.expected(seconds),
    name: `${sounds.length} sounds to ${command.codec}`,
    packets: encoder.packets,
    ...(encoder.complete === undefined ? {} : { complete: encoder.complete }),
    frameDuration: null,
    addTo: (output, count) => output.addAudioTrack(encoder.source, count),
    async run(reach) {
      const timeline = createAudioTimeline(command, encoder.lead);
      const append = async (blocks: readonly AudioSample[]) => {
        await encoder.add(timeline.append(blocks));
        await reach(timeline.filled());
      };
      for (let round = 0; round < rounds; round += 1) {
        for (const { source, track } of sounds) {
          if (timeline.isFull()) break;
          const blocks = createAudioBlocks({ channels, sampleRate, ...UNCHANGED }, 0);
          const { start, end, filler } = await soundBounds(source, track);
          const uncut = { cut: false, whole: false, filler };
          for await (const sample of soundBetween(track, start, end, uncut)) {
            await append(blocks.push(sample));
            if (timeline.isFull()) break;
          }
          await append(blocks.end());
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
