import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { SAFE_INPUT } from '../../src/engines/ffmpeg/arguments/safe-input.ts';
import { madeMedia } from '../support/native/made-media.ts';

const run = promisify(execFile);

/** What the system's ffprobe finds in a file, with these arguments before it; null when it refuses. */
async function streamsIn(file: string, args: readonly string[]): Promise<number | null> {
  try {
    const { stdout } = await run('ffprobe', [
      ...['-v', 'error', ...args, '-i', file],
      ...['-show_entries', 'stream=index', '-of', 'csv=p=0'],
    ]);
    return new Set(stdout.split('\n').filter(Boolean)).size;
  } catch {
    return null;
  }
}

/** Files that are only text and name another one, by what they are. */
const TRAPS: [kind: string, name: string, text: (secret: string) => string, args: string[]][] = [
  ['a list', 'list.bin', (secret) => `ffconcat version 1.0\nfile '${secret}'\n`, ['-safe', '0']],
  [
    'a playlist',
    'list.m3u8',
    (secret) => `#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n${secret}\n#EXT-X-ENDLIST\n`,
    ['-allowed_extensions', 'ALL'],
  ],
];

for (const [kind, name, text, args] of TRAPS) {
  test(`${kind} that names another file opens it, but not with Kiln's arguments`, async () => {
    const secret = madeMedia('secret.ts', '-f', 'lavfi', '-i', 'sine=d=1', '-c:a', 'mp2');
    const trap = join(await mkdtemp(join(tmpdir(), 'kiln-trap-')), name);
    await writeFile(trap, text(secret));
    expect(await streamsIn(trap, args)).toBe(1);
    expect(await streamsIn(trap, SAFE_INPUT)).toBe(null);
  });
}

test("a numbered name is no row of pictures, and other protocols are closed with Kiln's arguments", async () => {
  const picture = madeMedia(
    'p1.jpg',
    '-f',
    'lavfi',
    '-i',
    'color=s=16x16:d=0.04',
    '-frames:v',
    '1',
  );
  const row = picture.replace('p1.jpg', 'p%d.jpg');
  expect(await streamsIn(row, [])).toBe(1);
  expect(await streamsIn(row, SAFE_INPUT)).toBe(null);
  const whole = `concat:${picture}`;
  expect(await streamsIn(whole, [])).toBe(1);
  expect(await streamsIn(whole, SAFE_INPUT)).toBe(null);
});

test("what people convert opens with Kiln's arguments", async () => {
  const folder = new URL('../fixtures/', import.meta.url).pathname;
  for (const name of ['av.mp4', 'av.mkv', 'odd.avi', 'song.mp3', 'song.ogg']) {
    expect([name, await streamsIn(join(folder, name), SAFE_INPUT)]).not.toEqual([name, null]);
  }
});
