import { isCueForm } from '../../domain/edits/cues.ts';
import type { Plan } from '../../domain/plan/model/plan.ts';
import type { Command, CommandFile } from '../../domain/scripts/command.ts';
import type { Step } from '../../domain/step/step.ts';
import { stepArgs } from '../ffmpeg/arguments/step-args.ts';
import { convertCommands } from './convert-command.ts';
import { losesCover } from './metadata-arguments.ts';
import { inputFiles, nativeArguments } from './native-arguments.ts';
import { pictureCommand } from './picture-command.ts';
import { slideshowCommands } from './slideshow-commands.ts';
import { subtitleFile } from './timed-subtitles.ts';

/** Something that Kiln does and these commands do not, or do in another way. */
export type Difference =
  /** It measures how loud a sound is, and then changes it once. */
  | 'measures-loudness'
  /** It measures how large a file became, and makes it again. */
  | 'measures-size'
  /** A caption that is there when the part begins is shown. */
  | 'cuts-captions'
  /** The cover comes along. */
  | 'keeps-cover'
  /** Tags of any name and length are written. */
  | 'writes-tags'
  /** Of what a camera wrote only the place is left out. */
  | 'drops-place-alone'
  /** It draws changes between pictures in its own way. */
  | 'draws-slides';

/** What native programs are told to do the same as a plan, and in what it is not the same. */
export type Native = {
  readonly commands: readonly Command[];
  readonly differences: readonly Difference[];
};

/**
 * The commands that do what a plan does, which FFmpeg and the engine of pictures alone were allowed to. `results` are
 * the files of its outputs, in their order. Null for what no such commands do: packages.
 */
export function nativeCommands(
  plan: Plan,
  sources: readonly CommandFile[],
  results: readonly CommandFile[],
): Native | null {
  if (plan.steps.some(({ command }) => command.kind === 'package')) return null;
  const differences = plan.steps.flatMap((step) => differencesOf(plan, step));
  const [output] = results;
  if (output !== undefined && plan.steps.some(({ command }) => command.kind === 'slides')) {
    return { commands: slideshowCommands(plan, sources, output), differences: ['draws-slides'] };
  }
  const made = new Map(
    plan.steps.map(({ id, format }): [string, CommandFile] => {
      const nth = plan.outputs.findIndex(({ step }) => step === id);
      return [id, results[nth] ?? { kind: 'scratch', name: `${id}.${format}` }];
    }),
  );
  const commands = plan.steps.flatMap((step) => commandsFor(plan, step, sources, made));
  return { commands, differences: [...new Set(differences)] };
}

function commandsFor(
  plan: Plan,
  step: Step,
  sources: readonly CommandFile[],
  made: ReadonlyMap<string, CommandFile>,
): readonly Command[] {
  const { command, id, format } = step;
  const output = made.get(id);
  const [source] = sources;
  // Whoever needs captions reads them from the source.
  const isRead = plan.steps.some((other) =>
    other.inputs.some((input) => input.kind === 'cues' && input.id === id),
  );
  if (output === undefined || source === undefined || isRead) return [];
  switch (command.kind) {
    case 'convert':
      return convertCommands(plan, step, command, sources, output);
    case 'cues':
      return isCueForm(format) ? [subtitleFile(step, command, format, source, output)] : [];
    case 'still':
      return step.engine === 'images'
        ? [pictureCommand(command, plan.pictureLimit, source, output)]
        : [ffmpegCommand(step, sources, made, output)];
    case 'palette':
    case 'gif':
      return [ffmpegCommand(step, sources, made, output)];
    case 'measure-loudness':
    case 'package':
    case 'slides':
    case 'soundtrack':
      return [];
    default:
      return command satisfies never;
  }
}

function ffmpegCommand(
  step: Step,
  sources: readonly CommandFile[],
  made: ReadonlyMap<string, CommandFile>,
  output: CommandFile,
): Command {
  const inputs = inputFiles(step.inputs, sources, made);
  return { kind: 'ffmpeg', args: nativeArguments(stepArgs(step), { inputs, output }) };
}

/** Formats whose tags Kiln writes itself. */
const OWN_TAGS: readonly string[] = ['mp4', 'mov', 'm4a', '3gp', 'mp3'];

function differencesOf(plan: Plan, { command, format, engine }: Step): Difference[] {
  const isLimited = plan.sizeLimit !== undefined || plan.pictureLimit !== undefined;
  switch (command.kind) {
    case 'measure-loudness':
      return ['measures-loudness'];
    case 'cues':
      return command.range?.from == null && command.speed === 1 ? [] : ['cuts-captions'];
    case 'still':
      return [
        ...(isLimited ? ['measures-size' as const] : []),
        ...(engine === 'images' && command.exif === 'no-place'
          ? ['drops-place-alone' as const]
          : []),
      ];
    case 'convert':
      return [
        ...(isLimited ? ['measures-size' as const] : []),
        ...(losesCover(command, format) ? ['keeps-cover' as const] : []),
        ...(OWN_TAGS.includes(format) && Object.keys(command.metadata.tags).length > 0
          ? ['writes-tags' as const]
          : []),
      ];
    case 'gif':
      return isLimited ? ['measures-size'] : [];
    case 'palette':
    case 'package':
    case 'slides':
    case 'soundtrack':
      return [];
    default:
      return command satisfies never;
  }
}
