import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Script } from '../../../../src/domain/scripts/command.ts';
import { shellScript } from '../../../../src/domain/scripts/shell-script.ts';
import { ODD_SCRIPT, ODD_TEXTS, RESULT } from './odd-script.ts';

/** Runs a script with programs that write down what they are told, ended by zeros; `FAIL` among it makes them fail. */
function told(script: Script): { log: string[]; status: number; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'kiln-script-'));
  const log = join(folder, 'log');
  writeFileSync(log, '');
  for (const name of ['ffmpeg', 'magick']) {
    const fake = [
      '#!/bin/sh',
      `printf '%s\\0' ${name} "$@" END >> '${log}'`,
      ...(name === 'magick' ? ['cat'] : []),
      'case "$*" in *FAIL*) exit 1;; esac',
    ];
    writeFileSync(join(folder, name), `${fake.join('\n')}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, CDPATH: '/', HOME: 'home' };
  let status = 0;
  try {
    execFileSync('/bin/sh', ['-c', shellScript(script), 'kiln.sh', folder], { env, stdio: 'pipe' });
  } catch (error) {
    status = (error as { status: number }).status;
  }
  return { log: readFileSync(log, 'utf8').split('\0').slice(0, -1), status, folder };
}

const ffmpeg = (...args: readonly string[]) => ({ kind: 'ffmpeg', args }) as const;

test('a program is told every text and every name as it is', () => {
  const { log, status, folder } = told(ODD_SCRIPT);
  expect(status).toBe(0);
  expect(log).toEqual([
    'ffmpeg',
    ...ODD_TEXTS,
    ...ODD_TEXTS.map((path) => `./${path}`),
    './converted/a/out.mp4',
    'END',
  ]);
  // The folder for the result was made, and is empty.
  expect(execFileSync('ls', ['-A', join(folder, 'converted/a')], { encoding: 'utf8' })).toBe('');
});

test('ImageMagick sees no name, only what is in the file', () => {
  const name = 'a:b [0] 100%d.png';
  const from = { kind: 'source', path: name } as const;
  const to = { kind: 'result', path: 'converted/100%d.jpg' } as const;
  const draw = {
    kind: 'imagemagick',
    from,
    args: ['-resize', '4x4!'],
    format: 'jpeg',
    to,
  } as const;
  const write = { kind: 'write', to: { kind: 'result', path: name }, text: "it's %s\n" } as const;
  const { log, folder } = told({ comments: [], jobs: [{ comments: [], commands: [write, draw] }] });
  expect(log).toEqual(['magick', '-', '-resize', '4x4!', 'jpeg:-', 'END']);
  expect(readFileSync(join(folder, 'converted/100%d.jpg'), 'utf8')).toBe("it's %s\n");
});

test('what fails ends its job, and no other; the script says that something failed', () => {
  const { log, status } = told({
    comments: [],
    jobs: [
      { comments: [], commands: [ffmpeg('a', 'FAIL'), ffmpeg('never')] },
      { comments: ['nothing is done'], commands: [] },
      { comments: [], commands: [ffmpeg('b')] },
    ],
  });
  expect(status).toBe(1);
  expect(log).toEqual(['ffmpeg', 'a', 'FAIL', 'END', 'ffmpeg', 'b', 'END']);
});

test('scratch files are in a folder that is gone afterwards', () => {
  const scratch = { kind: 'scratch', name: 'chapters.txt' } as const;
  const text = '[CHAPTER]\ntitle=100 %d \\n';
  const { log } = told({
    comments: [],
    jobs: [
      {
        comments: [],
        commands: [
          { kind: 'write', to: scratch, text },
          { kind: 'ffmpeg', args: [scratch, RESULT] },
        ],
      },
    ],
  });
  const path = log[1] ?? '';
  expect(path).toMatch(/^\/.*\/chapters\.txt$/u);
  expect(() => readFileSync(path)).toThrow('ENOENT');
});
