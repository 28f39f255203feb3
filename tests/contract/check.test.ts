import { execFile } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { BytesBlob } from '../support/engine/bytes-blob.ts';
import { createNodeEngine } from '../support/engine/node-engine.ts';

const run = promisify(execFile);
const engine = createNodeEngine();
const never = () => new AbortController().signal;
const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;
const UNDECODABLE = { ok: false, failure: { kind: 'output-rejected', why: 'undecodable' } };

/** A file made by native FFmpeg. */
async function made(extension: string, ...args: string[]): Promise<Buffer> {
  const file = join(await mkdtemp(join(tmpdir(), 'kiln-check-')), `made.${extension}`);
  await run('ffmpeg', ['-v', 'error', ...args, file]);
  return readFile(file);
}

const PICTURE = ['-f', 'lavfi', '-i', 'testsrc2=s=160x90:d=3'];
const SOUND = ['-f', 'lavfi', '-i', 'sine=d=3'];

/** The file with one of its parts overwritten, from and to as shares of its length. */
function overwritten(bytes: Buffer, from: number, to: number): Blob {
  const copy = new Uint8Array(bytes);
  copy.fill(0xff, Math.floor(copy.length * from), Math.floor(copy.length * to));
  return new BytesBlob(copy);
}

// What Kiln writes is checked in formats.test.ts, in every format.
describe('good files are accepted', () => {
  const FIXTURES = [
    ...['av.mkv', 'av.mp4', 'av.webm', 'film.mp4', 'odd.avi', 'rotated.mp4', 'vfr.mp4'],
    ...['song.flac', 'song.mp3', 'song.ogg', 'voice.wav', 'picture.png', 'video-only.mp4'],
  ];
  for (const name of FIXTURES) {
    test(name, async () => {
      expect(await engine.check(await openAsBlob(fixture(name)), null, never())).toMatchObject({
        ok: true,
      });
    });
  }

  test('sound that ends long before the picture', async () => {
    const short = ['-f', 'lavfi', '-i', 'sine=d=0.5'];
    const bytes = await made('mp4', ...PICTURE, ...short, '-c:v', 'mpeg4');
    expect(await engine.check(new Blob([new Uint8Array(bytes)]), null, never())).toMatchObject({
      ok: true,
    });
  });

  test('AV1, which only the browser can decode', async () => {
    const av1 = ['-c:v', 'libaom-av1', '-cpu-used', '8', '-g', '30'];
    const bytes = await made('mp4', ...PICTURE, '-t', '1', ...av1);
    const probed = await engine.probe(new Blob([new Uint8Array(bytes)]), never());
    expect(probed).toMatchObject({ value: { support: { decodes: [] } } });
    expect(await engine.check(new Blob([new Uint8Array(bytes)]), null, never())).toMatchObject({
      ok: true,
    });
  });
});

describe('files that cannot be decoded are refused', () => {
  test('the first picture is broken', async () => {
    const bytes = await made('mp4', ...PICTURE, '-c:v', 'libx264', '-g', '10');
    expect(await engine.check(overwritten(bytes, 0.001, 0.4), null, never())).toMatchObject(
      UNDECODABLE,
    );
  });

  test('the end is broken', async () => {
    const bytes = await made('mp4', ...PICTURE, '-c:v', 'mjpeg', '-movflags', '+faststart');
    expect(await engine.check(overwritten(bytes, 0.55, 1), null, never())).toMatchObject(
      UNDECODABLE,
    );
  });

  test('the sound is broken', async () => {
    const bytes = await made('m4a', ...SOUND, '-c:a', 'aac', '-movflags', '+faststart');
    expect(await engine.check(overwritten(bytes, 0.1, 1), null, never())).toMatchObject(
      UNDECODABLE,
    );
  });

  test('what is no media at all says so', async () => {
    expect(await engine.check(await openAsBlob(fixture('text.mp4')), null, never())).toMatchObject({
      failure: { kind: 'not-media' },
    });
  });
});
