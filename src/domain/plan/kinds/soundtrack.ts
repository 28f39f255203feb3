import { sampleRateFor } from '../../media/codecs.ts';
import type { EngineId } from '../../engine/engine-id.ts';
import { estimateAudio, type Estimate } from '../model/estimate.ts';
import { tracksOf, type AudioTrack } from '../../media/media.ts';
import type { Slideshow } from '../../slideshow/slideshow.ts';
import { totalSeconds } from '../../slideshow/slideshow-media.ts';
import type { Step } from '../../step/step.ts';
import { stepMemory } from '../../step/step-memory.ts';
import { INTERMEDIATE_FORMAT } from '../segments/intermediate-format.ts';
import { chooseForAudio } from '../tracks/choose-engine.ts';
import type { PlanContext } from '../model/context.ts';
import { summary } from '../tracks/outcome.ts';
import type { Decision } from '../model/decision.ts';
import { audioBitRate } from '../tracks/quality.ts';

/** The sound of a slideshow, ready to be made: the step, what comes of it, and what is done to each file. */
type Soundtrack = {
  readonly step: Step;
  readonly codec: string;
  readonly track: AudioTrack;
  readonly cost: Estimate;
  readonly decisions: readonly Decision[];
};

/**
 * What becomes of a slideshow's sound, which is `seconds` long at most: the engine that makes it best, and the way to
 * have it made by one. Null when there is no sound, or the format has none.
 */
export function soundtrackOf(
  context: PlanContext,
  { sound }: Slideshow,
  seconds: number,
  picture: EngineId,
): { readonly engine: EngineId; readonly by: (engine: EngineId) => Soundtrack } | null {
  const { media, format, options, target } = context;
  const tracks = tracksOf(media, 'audio');
  const { audio } = format;
  const [first] = tracks;
  if (first === undefined || audio === null) return null;
  const choices = tracks.map((track) => chooseForAudio(context, track, audio.encode, []));
  const isBrowsers =
    picture === 'webcodecs' &&
    choices.every(({ engine, codec }) => engine === 'webcodecs' && codec === choices[0]?.codec);
  return {
    engine: isBrowsers ? 'webcodecs' : 'ffmpeg',
    by(engine) {
      const codec =
        engine === 'webcodecs' ? (choices[0]?.codec ?? audio.encode[0]) : audio.encode[0];
      const own = totalSeconds(tracks);
      const length =
        sound.end === 'loop' && own !== null ? seconds : Math.min(seconds, own ?? seconds);
      const track: AudioTrack = {
        ...first,
        codec: 'unknown',
        bitRate: null,
        bits: 16,
        frames: null,
        channels: Math.min(2, Math.max(...tracks.map(({ channels }) => channels))),
        sampleRate: Math.max(...tracks.map(({ sampleRate }) => sampleRate)),
        duration: tracks.every(({ duration }) => duration.kind === 'exact')
          ? { kind: 'exact', seconds: length }
          : { kind: 'estimated', seconds: length },
      };
      const bitRate = audioBitRate(codec, track, options);
      const sampleRate = sampleRateFor(codec, track.sampleRate);
      const cost = estimateAudio(bitRate ?? track.channels * sampleRate * 16, length);
      return {
        codec,
        track,
        cost,
        decisions: tracks.map((one, n) => ({
          track: summary(one),
          action: {
            kind: 'encode',
            codec,
            engine,
            because: engine === choices[n]?.engine ? choices[n].because : 'together',
          },
          reason: 'codec',
        })),
        step: {
          id: 'sound',
          engine,
          inputs: tracks.map((_, n) => ({
            kind: 'source',
            index: target.slideshow?.sounds[n] ?? 0,
          })),
          // WebCodecs' encoders leave out of the start what the container cannot hide: it has to be the same one.
          format: engine === 'webcodecs' ? target.format : INTERMEDIATE_FORMAT,
          command: {
            kind: 'soundtrack',
            ...{ codec, channels: track.channels, sampleRate, bitRate },
            ...{ rounds: sound.end === 'loop' ? rounds(seconds, own) : 1 },
            ...{ fade: Math.min(sound.fade, length), seconds: length },
          },
          duration: length,
          cost: Math.max(0.01, cost.seconds ?? 1),
          memory: stepMemory(null),
        },
      };
    },
  };
}

/** More rounds than this are not played: each opens all files anew. */
const MOST_ROUNDS = 500;

/** How many times a sound of `own` seconds has to be played; once more than that, because its length may be a guess. */
function rounds(seconds: number, own: number | null): number {
  return own === null || own <= 0 ? 1 : Math.min(MOST_ROUNDS, Math.ceil(seconds / own) + 1);
}
