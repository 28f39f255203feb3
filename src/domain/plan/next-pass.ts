import type { Artifact } from '../job.ts';
import type { Step, StepId, StepInput, TrackCommand } from '../step.ts';
import { dependencies } from '../step.ts';
import { AIM, MOST_PASSES, type Fit, type Pass } from './fit.ts';
import { soundAt } from './least-audio.ts';
import type { Plan } from './plan.ts';

/** What to do with an output that has been measured. */
export type Verdict =
  /** The output of this step is the best there is. */
  | { readonly kind: 'take'; readonly step: StepId }
  /** Another pass may come closer to the limit. */
  | { readonly kind: 'again'; readonly plan: Plan }
  /** The usual quality does not fit. */
  | { readonly kind: 'replan' }
  /** Nothing that came out fits; the smallest of it, in bytes. */
  | { readonly kind: 'missed'; readonly limit: number; readonly reached: number };

/** Judges the size of a plan's output. `artifacts` are those of the plan and of earlier passes that fitted. */
export function judgeSize(plan: Plan, artifacts: Readonly<Record<StepId, Artifact>>): Verdict {
  const { fit } = plan;
  const output = plan.outputs[0].step;
  const bytes = artifacts[output]?.size;
  if (fit === undefined || bytes === undefined) return { kind: 'take', step: output };
  if (fit.bitRate === null) {
    return bytes <= fit.limit ? { kind: 'take', step: output } : { kind: 'replan' };
  }
  const passes = [...fit.passes, { step: output, bitRate: fit.bitRate, bytes }];
  const best = passes
    .filter((pass) => pass.bytes <= fit.limit && artifacts[pass.step] !== undefined)
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  const next = rateAfter(fit, passes);
  const isGood = best !== undefined && (best.bytes >= fit.enough || brings(passes) === 'little');
  if (best !== undefined && (isGood || next === null)) return { kind: 'take', step: best.step };
  return next === null
    ? { kind: 'missed', limit: fit.limit, reached: Math.min(...passes.map((pass) => pass.bytes)) }
    : { kind: 'again', plan: planAgain(plan, { ...fit, passes, bitRate: next }) };
}

/** What the last raise of the bit rate brought: a picture that needs no more bits takes no more. */
function brings(passes: readonly Pass[]): 'little' | 'enough' {
  const [before, last] = passes.slice(-2);
  if (before === undefined || last === undefined) return 'enough';
  const asked = last.bitRate / before.bitRate;
  return asked > 1.05 && last.bytes / before.bytes < 1 + (asked - 1) / 5 ? 'little' : 'enough';
}

/** A bit rate is changed by at least this share; less would bring nothing. */
const LEAST_CHANGE = 0.004;

/** A bit rate is raised at most so many times at once: encoders are not to be trusted far from where they were tried. */
const MOST_RISE = 2.5;

/** The last pass aims lower: it has to fit. */
const LAST_AIM = 0.95;

/** Bits per second for the next pass; null when there is none. */
function rateAfter(fit: Fit, passes: readonly Pass[]): number | null {
  const last = passes.at(-1);
  if (last === undefined || passes.length >= MOST_PASSES) return null;
  const aim = fit.limit * (passes.length + 1 >= MOST_PASSES ? LAST_AIM : AIM);
  const slope = bytesPerRate(fit, passes);
  const wanted = last.bitRate + (aim - last.bytes) / slope;
  const fitting = last.bytes <= fit.limit;
  const rate = Math.floor(
    fitting
      ? Math.min(wanted, last.bitRate * MOST_RISE, fit.most)
      : Math.min(wanted, last.bitRate * (1 - LEAST_CHANGE)),
  );
  // A rest that takes the whole limit leaves nothing to be encoded.
  if (rate < last.bitRate / MOST_FALL) return null;
  return Math.abs(rate / last.bitRate - 1) < LEAST_CHANGE ? null : rate;
}

/** A bit rate that has to fall to less than one so many-th was no good guess: there is no knowing what comes. */
const MOST_FALL = 20;

/** Bytes that come for each bit per second, judged by the two last passes, or by one and what the rest should take. */
function bytesPerRate({ rest, seconds }: Fit, passes: readonly Pass[]): number {
  const [last, before] = passes.toReversed();
  const ideal = seconds / 8;
  if (last === undefined) return ideal;
  const single = Math.max((last.bytes - rest) / last.bitRate, ideal / 4);
  if (before === undefined || before.bitRate === last.bitRate) return single;
  const between = (last.bytes - before.bytes) / (last.bitRate - before.bitRate);
  return between > ideal / 4 && between < ideal * 4 ? between : single;
}

/** The same plan with another bit rate; steps that do not depend on it keep their ids, and so their artifacts. */
function planAgain(plan: Plan, fit: Fit): Plan {
  const rate = fit.bitRate ?? 0;
  const hasPicture = plan.steps.some((step) => tracksIn(step).some(isPicture));
  const isChanged = (track: TrackCommand) =>
    hasPicture ? isPicture(track) : track.kind === 'encode-audio';
  const renamed = new Map<StepId, StepId>();
  for (let grows = true; grows;) {
    const before = renamed.size;
    for (const step of plan.steps) {
      const touched =
        tracksIn(step).some(isChanged) || dependencies(step).some((id) => renamed.has(id));
      if (touched) renamed.set(step.id, idOfPass(step.id, fit.passes.length + 1));
    }
    grows = renamed.size > before;
  }
  const nameOf = (id: StepId) => renamed.get(id) ?? id;
  return {
    ...plan,
    fit,
    outputs: withStep(plan, nameOf(plan.outputs[0].step)),
    steps: plan.steps.map((step) => ({
      ...step,
      id: nameOf(step.id),
      inputs: step.inputs.map((input) => renameInput(input, nameOf)),
      command:
        step.command.kind === 'convert'
          ? {
              ...step.command,
              tracks: step.command.tracks.map((track) =>
                isChanged(track) ? atRate(track, rate) : track,
              ),
            }
          : step.command,
    })),
  };
}

/** The outputs of a plan that has one, made by this step. */
export function withStep({ outputs }: Plan, step: StepId): Plan['outputs'] {
  const [first, ...others] = outputs;
  return [{ ...first, step }, ...others];
}

/** The artifacts that a next pass still has a use for: of steps that are not made again, and earlier outputs that fit. */
export function keptForNextPass(
  next: Plan,
  artifacts: Readonly<Record<StepId, Artifact>>,
): Readonly<Record<StepId, Artifact>> {
  const { fit } = next;
  const fallbacks = (fit?.passes ?? [])
    .filter(({ bytes }) => bytes <= (fit?.limit ?? 0))
    .map(({ step }) => step);
  const wanted = new Set([...next.steps.map(({ id }) => id), ...fallbacks]);
  return Object.fromEntries(Object.entries(artifacts).filter(([id]) => wanted.has(id)));
}

function idOfPass(id: StepId, pass: number): StepId {
  return `${id.replace(/\.\d+$/u, '')}.${pass}`;
}

function tracksIn({ command }: Step): readonly TrackCommand[] {
  return command.kind === 'convert' ? command.tracks : [];
}

function isPicture({ kind }: TrackCommand): boolean {
  return kind === 'encode-video';
}

function atRate(track: TrackCommand, bitRate: number): TrackCommand {
  switch (track.kind) {
    case 'encode-video':
      return { ...track, rate: { ...track.rate, bitRate } };
    case 'encode-audio':
      return soundAt(track, bitRate);
    case 'copy':
      return track;
    default:
      return track satisfies never;
  }
}

function renameInput(input: StepInput, nameOf: (id: StepId) => StepId): StepInput {
  switch (input.kind) {
    case 'source':
      return input;
    case 'step':
    case 'facts':
      return { ...input, id: nameOf(input.id) };
    case 'joined':
      return {
        ...input,
        parts: input.parts.map(({ id, seconds }) => ({ id: nameOf(id), seconds })),
      };
    default:
      return input satisfies never;
  }
}
