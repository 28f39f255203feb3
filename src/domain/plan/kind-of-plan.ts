import { corrected, type Measures } from './measures.ts';
import type { Step } from '../step/step.ts';
import type { Plan } from './plan.ts';

/**
 * What sort of work a plan is, for comparing it with others: who encodes what its time goes into, and how thoroughly.
 */
export function kindOf({ steps, fit }: Plan): string {
  const tracks = steps.flatMap((step) =>
    step.command.kind === 'convert'
      ? step.command.tracks.map((track) => ({ track, engine: step.engine }))
      : [],
  );
  const toFit = fit !== undefined && fit.bitRate !== null ? ['to fit'] : [];
  for (const { track, engine } of tracks) {
    if (track.kind !== 'encode-video') continue;
    return ['picture', engine, track.codec, track.rate.effort, ...toFit].join(' ');
  }
  for (const { track, engine } of tracks) {
    if (track.kind === 'encode-audio') return ['sound', engine, track.codec, ...toFit].join(' ');
  }
  const [last] = steps.toReversed();
  return last === undefined ? 'nothing' : otherKind(last);
}

function otherKind({ command, engine, format }: Step): string {
  return command.kind === 'convert' ? `copy ${engine}` : `${command.kind} ${engine} ${format}`;
}

/** Seconds that a job takes whatever its length: workers are started, files are looked into, outputs are verified. */
const START = { ffmpeg: 0.8, encode: 0.3, copy: 0.1 } as const;

/** The seconds of a plan that do not grow with the length of its source. */
export function startOf({ steps, decisions }: Plan): number {
  if (steps.some(({ engine }) => engine === 'ffmpeg')) return START.ffmpeg;
  return decisions.some(({ action }) => action.kind === 'encode') ? START.encode : START.copy;
}

/** The same plan with the estimate that this device's own jobs suggest. */
export function calibrated(plan: Plan, measures: Measures): Plan {
  const said = plan.said ?? plan.estimate;
  const { seconds, bytes } = corrected(said, measures[kindOf(plan)]);
  const limit = plan.fit?.limit ?? Infinity;
  return {
    ...plan,
    said,
    estimate: {
      seconds: seconds === null ? null : seconds + startOf(plan),
      bytes: bytes === null ? null : Math.min(bytes, limit),
    },
  };
}

/** An estimate that is off by less than this share is no news. */
const NEWS = 0.1;

/** True when what was measured since a plan was made says something else than it does. */
export function isOutdated(plan: Plan, measures: Measures): boolean {
  if (plan.said === undefined) return false;
  const { estimate } = calibrated(plan, measures);
  return (['seconds', 'bytes'] as const).some((field) => {
    const [before, now] = [plan.estimate[field], estimate[field]];
    return before !== null && now !== null && Math.abs(now - before) > before * NEWS;
  });
}
