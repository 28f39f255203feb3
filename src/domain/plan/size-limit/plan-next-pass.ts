import { dependencies, type Step, type StepId, type StepInput } from '../../step/step.ts';
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
  const renamed = new Map<StepId, StepId>();
  for (let grows = true; grows;) {
    const before = renamed.size;
    for (const step of plan.steps) {
      const touched =
        tracksIn(step).some(isChanged) || dependencies(step).some((id) => renamed.has(id));
      if (touched) renamed.set(step.id, idOfPass(step.id, sizeLimit.passes.length + 1));
    }
    grows = renamed.size > before;
  }
  const nameOf = (id: StepId) => renamed.get(id) ?? id;
  return {
    ...plan,
    sizeLimit,
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
                isChanged(track) ? askedOf(track, sizeLimit) : track,
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
export function keptForNextPass<Artifact>(
  next: Plan,
  artifacts: Readonly<Record<StepId, Artifact>>,
): Readonly<Record<StepId, Artifact>> {
  const { sizeLimit } = next;
  const fallbacks = (sizeLimit?.passes ?? [])
    .filter(({ bytes }) => bytes <= (sizeLimit?.limit ?? 0))
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
