import { commentLines, filesOf, type Command, type Script } from './command.ts';
import { FIND_IMAGEMAGICK, shellCommands } from './shell-script.ts';

/** A text of Python, whose escapes are those of JSON as far as these are used. */
function pythonText(text: string): string {
  return JSON.stringify(text);
}

/** Snakemake puts values in place of what stands in braces in a command, and has a way to write braces there. */
function withoutPlaceholders(text: string): string {
  return text.replace(/[{}]/gu, '$&$&');
}

/** In the name of a file it has none: it is not told of such files. */
function canName(path: string): boolean {
  return !/[{}]/u.test(path);
}

/**
 * A rule for each job: Snakemake runs them side by side, on one computer or many, and only those whose results are not
 * there. The sources are found in the folder it is run in.
 */
export function snakefile(script: Script): string {
  const rules = script.jobs.flatMap(({ comments, commands }, n) => {
    if (commands.length === 0) return [{ comments, results: [], lines: [] }];
    const results = resultsOf(commands, n + 1);
    const lines = [
      `rule job_${n + 1}:`,
      ...listOf('input', filesOf(commands, 'source').filter(canName).map(pythonText)),
      ...listOf(
        'output',
        results.map(({ text }) => text),
      ),
      ...['    shell:', `        ${pythonText(withoutPlaceholders(shellText(commands)))}`],
    ];
    return [{ comments, results, lines }];
  });
  return `${[
    ...commentLines(script.comments),
    '',
    'rule all:',
    ...listOf(
      'input',
      rules.flatMap(({ results }) => results.map(({ path }) => pythonText(path))),
    ),
    ...rules.flatMap(({ comments, lines }) => ['', ...commentLines(comments), ...lines]),
    '',
  ].join('\n')}`;
}

/** What Snakemake waits for: the results of a job, or a mark that is there once all of them are. */
function resultsOf(commands: readonly Command[], job: number): { path: string; text: string }[] {
  const results = filesOf(commands, 'result');
  if (results.every(canName)) return results.map((path) => ({ path, text: pythonText(path) }));
  const path = `.snakemake/kiln-job-${job}`;
  return [{ path, text: `touch(${pythonText(path)})` }];
}

function listOf(name: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`    ${name}:`, ...texts.map((text) => `        ${text},`)];
}

/** Snakemake's shell stops at the first command that fails. */
function shellText(commands: readonly Command[]): string {
  const needs = (kind: 'imagemagick' | 'scratch') =>
    kind === 'imagemagick'
      ? commands.some((command) => command.kind === kind)
      : commands.some(hasScratch);
  return [
    ...(needs('scratch') ? ['scratch=$(mktemp -d)', `trap 'rm -rf "$scratch"' EXIT`] : []),
    ...(needs('imagemagick') ? [FIND_IMAGEMAGICK] : []),
    shellCommands(commands),
  ].join('\n');
}

function hasScratch(command: Command): boolean {
  const files =
    command.kind === 'ffmpeg'
      ? command.args
      : command.kind === 'write'
        ? [command.to]
        : [command.from, command.to];
  return files.some((file) => typeof file !== 'string' && file.kind === 'scratch');
}
