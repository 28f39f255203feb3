import type { EngineId } from '../engine/engine-id.ts';
import { withTrial, type Measures, type Trial } from '../plan/model/measures.ts';

/** What the time of a job goes into. */
export const STAGES = ['loading-engine', 'probing', 'working', 'verifying'] as const;

/** Seconds that were spent in each stage. */
export type StageSeconds = Readonly<Record<(typeof STAGES)[number], number>>;

/** What this browser's queue has done since it was first used. Bytes and seconds. */
export type Statistics = {
  readonly done: number;
  readonly failed: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Seconds of media that came out. */
  readonly media: number;
  readonly stages: StageSeconds;
  /** By who encoded or copied: seconds of media, and seconds of work on it. */
  readonly ways: Readonly<Partial<Record<Way, WaySpeed>>>;
  /** How jobs of each kind went, compared with what was said of them; absent in older versions. */
  readonly measures?: Measures;
};

/** Who made an output. */
export type Way = 'copy' | EngineId;

/** How much a way has made, in which time. */
export type WaySpeed = { readonly media: number; readonly work: number };

/** A finished job, as it counts. */
export type Finished = {
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly media: number;
  readonly stages: StageSeconds;
  readonly ways: readonly Way[];
  /** What can be learned of it for others of its kind; null when it was disturbed. */
  readonly trial: Trial | null;
};

/** No time at all. */
export const NO_TIME: StageSeconds = {
  'loading-engine': 0,
  probing: 0,
  working: 0,
  verifying: 0,
};

/** Those of somebody who has done nothing yet. */
export const NO_STATISTICS: Statistics = {
  done: 0,
  failed: 0,
  bytesIn: 0,
  bytesOut: 0,
  media: 0,
  stages: NO_TIME,
  ways: {},
};

/** The statistics with one more finished job. Speeds count where one way made everything: else nobody knows whose they are. */
export function withFinished(sum: Statistics, one: Finished): Statistics {
  const [way, ...others] = one.ways;
  const known = way === undefined ? undefined : sum.ways[way];
  return {
    ...sum,
    done: sum.done + 1,
    bytesIn: sum.bytesIn + one.bytesIn,
    bytesOut: sum.bytesOut + one.bytesOut,
    media: sum.media + one.media,
    stages: addStages(sum.stages, one.stages),
    ways:
      way === undefined || others.length > 0
        ? sum.ways
        : {
            ...sum.ways,
            [way]: {
              media: (known?.media ?? 0) + one.media,
              work: (known?.work ?? 0) + one.stages.working,
            },
          },
    ...(one.trial === null ? {} : { measures: withTrial(sum.measures ?? {}, one.trial) }),
  };
}

/** The statistics with one more failed job. */
export function withFailed(sum: Statistics): Statistics {
  return { ...sum, failed: sum.failed + 1 };
}

function addStages(a: StageSeconds, b: StageSeconds): StageSeconds {
  return {
    'loading-engine': a['loading-engine'] + b['loading-engine'],
    probing: a.probing + b.probing,
    working: a.working + b.working,
    verifying: a.verifying + b.verifying,
  };
}
