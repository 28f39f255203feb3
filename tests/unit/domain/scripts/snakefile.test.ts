import { expect, test } from 'vitest';
import type { CommandFile } from '../../../../src/domain/scripts/command.ts';
import { shellCommands } from '../../../../src/domain/scripts/shell-script.ts';
import { snakefile } from '../../../../src/domain/scripts/snakefile.ts';
import { ODD_SCRIPT } from './odd-script.ts';

/** The texts of Python in a Snakefile that come behind a word. */
function textsBehind(word: string, text: string): string[] {
  const [, rest = ''] = text.split(`    ${word}:\n`);
  const lines = rest.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('        '));
  return lines.slice(0, end).map((line) => line.trim().replace(/,$/u, ''));
}

const job = (source: string, result: string) => {
  const from: CommandFile = { kind: 'source', path: source };
  const to: CommandFile = { kind: 'result', path: result };
  return { comments: [], commands: [{ kind: 'ffmpeg', args: ['-i', from, to] }] } as const;
};

test('the command is what a shell gets, and no brace in it is a placeholder', () => {
  const [rule = ''] = snakefile(ODD_SCRIPT).split('rule job_1:').slice(1);
  const [text = ''] = textsBehind('shell', rule);
  const command = (JSON.parse(text) as string).replace(/\{\{|\}\}/gu, (braces) => braces.slice(1));
  expect(command).toBe(shellCommands(ODD_SCRIPT.jobs[0]?.commands ?? []));
});

test('each job is a rule that makes its results of its sources', () => {
  const text = snakefile({
    comments: [],
    jobs: [job('b/a "1".mov', 'converted/b/a.mp4'), { comments: ['left out'], commands: [] }],
  });
  expect(textsBehind('input', text)).toEqual(['"converted/b/a.mp4"']);
  const [, rule = ''] = text.split('rule job_1:\n');
  expect(textsBehind('input', rule)).toEqual([String.raw`"b/a \"1\".mov"`]);
  expect(textsBehind('output', rule)).toEqual(['"converted/b/a.mp4"']);
  expect(text).toContain('# left out');
  expect(text).not.toContain('job_2');
});

test('names in which Snakemake would see a wildcard are not told to it', () => {
  const text = snakefile({ comments: [], jobs: [job('a{b}.mov', 'converted/a{b}.mp4')] });
  expect(textsBehind('input', text)).toEqual(['".snakemake/kiln-job-1"']);
  const [, rule = ''] = text.split('rule job_1:\n');
  expect(rule).not.toContain('input:');
  expect(textsBehind('output', rule)).toEqual(['touch(".snakemake/kiln-job-1")']);
});
