import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../src/domain/formats/catalogue.ts';
import { convert } from '../support/engine/convert.ts';
import { copyByWebCodecs } from '../support/engine/copy-by-webcodecs.ts';
import {
  coveredClip,
  coverPicture,
  coversByNative,
  secondPicture,
  twiceCoveredClip,
  type CoveredExtension,
} from '../support/native/covered-clip.ts';
import { nativeDecodeErrors } from '../support/native/native.ts';

async function judge(file: string, target: FormatId): Promise<void> {
  const covers = coversByNative(file);
  expect(covers).toHaveLength(1);
  expect(covers[0]?.equals(coverPicture())).toBe(true);
  expect(await nativeDecodeErrors(file)).toBe('');
  if (target === 'mkv') expect(attachment(file)).toEqual(['cover.jpg', 'image/jpeg']);
}

function attachment(file: string): string[] {
  const args = ['-v', 'error', '-select_streams', 'v', '-of', 'csv=p=0'];
  const shown = execFileSync('ffprobe', [
    ...[...args, '-show_entries', 'stream_tags=filename,mimetype', file],
  ]);
  return shown.toString().trim().split(',');
}

/** Every kind of source and every kind of target, once: any of them goes through the same two stations. */
const PAIRS = [
  ['m4a', 'mov'],
  ['m4a', 'ogg'],
  ['mp3', 'flac'],
  ['mp3', 'aiff'],
  ['mp3', 'opus'],
  ['flac', 'mkv'],
  ['ogg', 'mp3'],
  ['opus', 'm4a'],
  ['mka', 'mp4'],
] as const satisfies readonly (readonly [CoveredExtension, FormatId])[];

describe('FFmpeg takes covers along, byte for byte', () => {
  for (const [source, target] of PAIRS) {
    test(`${source} to ${target}`, async () => {
      const done = await convert(coveredClip(source), { format: target, options: {} });
      if (!done.ok) throw new Error([done.failure.kind, ...done.log].join('\n'));
      await judge(done.value.file, target);
    });
  }
});

/** Copies that need no codecs: the browser's engine makes them in Node too. */
const COPIED = [
  ['m4a', 'mov'],
  ['m4a', 'mp4'],
  ['mp3', 'mp3'],
  ['flac', 'flac'],
  ['ogg', 'ogg'],
  ['opus', 'opus'],
  ['mka', 'mkv'],
] as const satisfies readonly (readonly [CoveredExtension, FormatId])[];

describe('the browser takes covers along, byte for byte', () => {
  for (const [source, target] of COPIED) {
    test(`${source} to ${target}`, async () => {
      const file = await copyByWebCodecs(coveredClip(source), { format: target, options: {} });
      await judge(file, target);
    });
  }
});

const TWICE = [
  ['flac', 'ogg'],
  ['mp3', 'opus'],
  ['m4a', 'flac'],
  ['m4a', 'mkv'],
] as const satisfies readonly (readonly [Parameters<typeof twiceCoveredClip>[0], FormatId])[];

describe('FFmpeg takes both of two covers along', () => {
  for (const [source, target] of TWICE) {
    test(`${source} to ${target}`, async () => {
      const done = await convert(twiceCoveredClip(source), { format: target, options: {} });
      if (!done.ok) throw new Error([done.failure.kind, ...done.log].join('\n'));
      judgeBoth(done.value.file);
      expect(await nativeDecodeErrors(done.value.file)).toBe('');
    });
  }
});

const COPIED_TWICE = [
  ['m4a', 'm4a'],
  ['mp3', 'mp3'],
  ['flac', 'flac'],
] as const;

describe('the browser takes both of two covers along', () => {
  for (const [source, target] of COPIED_TWICE) {
    test(`${source} to ${target}`, async () => {
      const file = await copyByWebCodecs(twiceCoveredClip(source), { format: target, options: {} });
      judgeBoth(file);
    });
  }
});

function judgeBoth(file: string): void {
  const covers = coversByNative(file);
  const pictures = [coverPicture(), secondPicture()];
  expect(covers.map((cover, n) => pictures[n] !== undefined && cover.equals(pictures[n]))).toEqual([
    true,
    true,
  ]);
}
