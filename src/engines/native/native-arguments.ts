import type { Argument, CommandFile } from '../../domain/scripts/command.ts';
import type { StepInput } from '../../domain/step/step.ts';
import { inputName, OUTPUT_NAME, pathOf, TEXT_PATH } from '../ffmpeg/arguments/virtual-files.ts';
import { PROGRESS } from '../ffmpeg/arguments/step-args.ts';

/** What keeps a source from making FFmpeg open other files: outside the browser it is the user's own who says. */
const GUARDS: ReadonlySet<string> = new Set(['-protocol_whitelist', '-format_whitelist']);

/** It neither waits for answers, nor takes the rest of a script for one. */
const QUIET = ['-hide_banner', '-nostdin', '-y'];

/** The files that stand in for those of a step: its inputs, in their order, and what it makes. */
export type StandIns = {
  readonly inputs: readonly (CommandFile | null)[];
  readonly output: CommandFile;
  /** Files beside these, by the names that they have among the arguments. */
  readonly others?: ReadonlyMap<string, CommandFile>;
};

/**
 * Arguments for FFmpeg outside the browser, made of those for the core: without its guards and its device for progress.
 * The core's files have names of ours, so an argument that is one of them is nothing else.
 */
export function nativeArguments(args: readonly string[], files: StandIns): Argument[] {
  const names = new Map<string, CommandFile>([
    ...files.inputs.flatMap((file, n): [string, CommandFile][] =>
      file === null ? [] : [[pathOf(inputName(n)), file]],
    ),
    ...(files.others ?? []),
    [pathOf(OUTPUT_NAME), files.output],
    [TEXT_PATH, files.output],
  ]);
  const own = startsWith(args, PROGRESS) ? args.slice(PROGRESS.length) : args;
  const told = own.filter((argument, n) => !GUARDS.has(argument) && !GUARDS.has(own[n - 1] ?? ''));
  return [...QUIET, ...told.map((argument) => names.get(argument) ?? argument)];
}

/** The files of a step's inputs; null for what is no file of media. */
export function inputFiles(
  inputs: readonly StepInput[],
  sources: readonly CommandFile[],
  made: ReadonlyMap<string, CommandFile>,
): (CommandFile | null)[] {
  return inputs.map((input) => {
    switch (input.kind) {
      case 'source':
        return sources[input.index] ?? null;
      case 'step':
        return made.get(input.id) ?? null;
      case 'facts':
      case 'cues':
      case 'joined':
        return null;
      default:
        return input satisfies never;
    }
  });
}

function startsWith(args: readonly string[], start: readonly string[]): boolean {
  return start.every((argument, n) => args[n] === argument);
}
