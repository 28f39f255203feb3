import {
  commentLines,
  drawsPictures,
  foldersOf,
  type Argument,
  type Command,
  type Script,
} from './command.ts';

/** Words that no POSIX shell reads anything into. */
const PLAIN = /^[\w@%+:,./-]+$/u;

/** A word of a POSIX shell that stands for exactly this text. */
export function shellQuoted(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** How a shell finds ImageMagick: its version 7 has another name than those before. */
export const FIND_IMAGEMAGICK = 'imagemagick=$(command -v magick || echo convert)';

/** A command for a POSIX shell, on one line unless a name has several. `$scratch` is a folder that is its own. */
export function shellCommand(command: Command): string {
  switch (command.kind) {
    case 'ffmpeg':
      return ['ffmpeg', ...command.args.map(shellArgument)].join(' ');
    case 'imagemagick': {
      const { from, args, format, to } = command;
      const told = [...args.map(shellQuoted), `${format}:-`].join(' ');
      return `"$imagemagick" - ${told} <${shellArgument(from)} >${shellArgument(to)}`;
    }
    case 'write':
      return `printf %s ${shellQuoted(command.text)} >${shellArgument(command.to)}`;
    default:
      return command satisfies never;
  }
}

/** The commands of a job, the folders for its results first; one that fails is the last. */
export function shellCommands(commands: readonly Command[]): string {
  const folders = foldersOf(commands).map((folder) => `mkdir -p ${shellQuoted(`./${folder}`)}`);
  return [...folders, ...commands.map(shellCommand)].join(' &&\n');
}

/** The script for a POSIX shell. A job that fails does not keep others from being done. */
export function shellScript(script: Script): string {
  const jobs = script.jobs.flatMap(({ comments, commands }, n) => [
    '',
    ...commentLines(comments),
    ...(commands.length === 0 ? [] : [`${shellCommands(commands)} || failed ${n + 1}`]),
  ]);
  return `${[
    '#!/bin/sh',
    ...commentLines(script.comments),
    ...['set -u', 'unset CDPATH', 'cd -- "${1:-.}" || exit 1'],
    ...['scratch=$(mktemp -d) || exit 1', `trap 'rm -rf "$scratch"' EXIT`],
    "trap 'exit 1' HUP INT TERM",
    ...(drawsPictures(script) ? [FIND_IMAGEMAGICK] : []),
    'status=0',
    `failed() { echo "Job $1 failed." >&2; status=1; }`,
    ...jobs,
    ...['', 'exit "$status"', ''],
  ].join('\n')}`;
}

function shellArgument(argument: Argument): string {
  if (typeof argument === 'string') return shellQuoted(argument);
  // A name that begins with "-" is no option then, and one with a ":" no address.
  return argument.kind === 'scratch'
    ? `"$scratch"/${argument.name}`
    : shellQuoted(`./${argument.path}`);
}
