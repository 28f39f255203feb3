import type { CutRule } from '../../edits/cut-times.ts';
import { stepMemory } from '../../step/step-memory.ts';
import type { Step, StepId, StepInput } from '../../step/step.ts';
import type { TrackCommand } from '../../step/track-command.ts';
import { convertStep, stepInput } from '../steps/convert-step.ts';
import { INTERMEDIATE_FORMAT } from '../segments/intermediate-format.ts';
import type { PlanContext } from '../model/context.ts';

/** What is to be packed: steps that would write a file for each picture, with the same sound in all of them. */
type Packing = {
  readonly id: StepId;
  readonly files: readonly { readonly name: string; readonly file: Step }[];
  readonly cuts: CutRule;
  readonly duration: number | null;
};

/** Seconds of work for a second of media: packets are moved, nothing is decoded. */
const PACKING = 0.01;

/** The step that packs what these files would hold. A sound that is copied from the source is taken out of it before. */
export function packageSteps(
  context: PlanContext,
  { id, files, cuts, duration }: Packing,
): readonly Step[] {
  const pictures = files.flatMap(({ name, file }) => {
    const input = inputOf(file, (track) => track.track.kind === 'video');
    return input === null ? [] : [{ name, input: input.from }];
  });
  const heard = files.flatMap(({ file }) => soundOf(context, file, duration)).slice(0, 1);
  const inputs = [...pictures.map(({ input }) => input), ...heard.map(({ input }) => input)];
  return [
    ...heard.flatMap(({ steps }) => steps),
    {
      id,
      // It moves packets only: there is nothing that a browser could be unable to do.
      engine: 'webcodecs',
      inputs,
      format: 'hls',
      command: {
        kind: 'package',
        pictures: pictures.map(({ name }, input) => ({ name, input })),
        sound: heard.length === 0 ? null : { input: pictures.length },
        cuts,
      },
      duration,
      cost: Math.max(PACKING, (duration ?? 1) * PACKING * pictures.length),
      memory: stepMemory(null),
    },
  ];
}

type Heard = { readonly input: StepInput; readonly steps: readonly Step[] };

function soundOf(context: PlanContext, file: Step, duration: number | null): Heard[] {
  const found = inputOf(file, (track) => track.track.kind === 'audio');
  if (found === null) return [];
  if (found.from.kind !== 'source') return [{ input: found.from, steps: [] }];
  const step = convertStep(context, {
    id: 'sound',
    engine: file.engine,
    inputs: [found.from],
    tracks: [{ ...found.track, input: 0 }],
    format: INTERMEDIATE_FORMAT,
    duration,
    seconds: null,
  });
  return [{ input: stepInput(step), steps: [step] }];
}

/** The first track of a kind that a file takes over, and where from. */
function inputOf({ command, inputs }: Step, isWanted: (track: TrackCommand) => boolean) {
  const track = command.kind === 'convert' ? command.tracks.find(isWanted) : undefined;
  const from = track === undefined ? undefined : inputs[track.input];
  return track === undefined || from === undefined ? null : { track, from };
}
