import { renameStep } from '../../step/rename-step.ts';
import { dependencies, type Step, type StepId } from '../../step/step.ts';
import type { TrackCommand } from '../../step/track-command.ts';
import type { SizeLimit } from '../model/size-limit.ts';
import { soundAt } from '../tracks/least-audio.ts';
import type { Plan } from '../model/plan.ts';
import { isSameSize, scaled } from '../tracks/scaled-edit.ts';

/** The same plan with another bit rate; steps that do not depend on it keep their ids, and so their artifacts. */
export function planNextPass(plan: Plan, sizeLimit: SizeLimit): Plan {
  const hasPicture = plan.steps.some((step) => tracksIn(step).some(isPicture));
  const isChanged = (track: TrackCommand) =>
    hasPicture ? isPicture(track) : track.kind === 'encode-audio';
  const pass = sizeLimit.passes.length + 1;
  const names = new Map<StepId, StepId>();
  // Steps stand after those that they read.
  for (const step of plan.steps) {
    const isAgain =
      tracksIn(step).some(isChanged) || dependencies(step).some((id) => names.has(id));
    if (isAgain) names.set(step.id, `${step.repeats ?? step.id}.${pass}`);
  }
  const nameOf = (id: StepId) => names.get(id) ?? id;
  return {
    ...plan,
    sizeLimit,
    outputs: withStep(plan, nameOf(plan.outputs[0].step)),
    steps: plan.steps.map((step) => {
      if (!names.has(step.id)) return step;
      const renamed = { ...renameStep(step, nameOf), repeats: step.repeats ?? step.id };
      const { command } = step;
      if (command.kind !== 'convert') return renamed;
      const tracks = command.tracks.map((track) =>
        isChanged(track) ? askedOf(track, sizeLimit) : track,
      );
      return { ...renamed, command: { ...command, tracks } };
    }),
  };
}

/** The outputs of a plan that has one, made by this step. */
export function withStep({ outputs }: Plan, step: StepId): Plan['outputs'] {
  const [first, ...others] = outputs;
  return [{ ...first, step }, ...others];
}

/** The artifacts that a next pass still has a use for: of steps that are not made again, and earlier outputs that may be taken. */
export function keptForNextPass<Artifact>(
  next: Plan,
  artifacts: Readonly<Record<StepId, Artifact>>,
): Readonly<Record<StepId, Artifact>> {
  const limit = next.sizeLimit ?? next.pictureLimit;
  const passes: readonly { step: StepId; bytes: number }[] = limit?.passes ?? [];
  const fallbacks = passes
    .filter(({ bytes }) => bytes <= (limit?.accepted ?? 0))
    .map(({ step }) => step);
  const wanted = new Set([...next.steps.map(({ id }) => id), ...fallbacks]);
  return Object.fromEntries(Object.entries(artifacts).filter(([id]) => wanted.has(id)));
}

function tracksIn({ command }: Step): readonly TrackCommand[] {
  return command.kind === 'convert' ? command.tracks : [];
}

function isPicture({ kind }: TrackCommand): boolean {
  return kind === 'encode-video';
}

function askedOf(track: TrackCommand, { bitRate, picture, passes }: SizeLimit): TrackCommand {
  if (bitRate === null) return track;
  switch (track.kind) {
    case 'encode-video': {
      const before = passes.at(-1)?.picture ?? null;
      const edit = isSameSize(before, picture) ? track.edit : scaled(track.edit, before, picture);
      return { ...track, edit, rate: { ...track.rate, bitRate } };
    }
    case 'encode-audio':
      return soundAt(track, bitRate);
    case 'copy':
    case 'encode-subtitle':
      return track;
    default:
      return track satisfies never;
  }
}
