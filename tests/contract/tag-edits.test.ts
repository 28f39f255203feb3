import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../src/domain/formats/catalogue.ts';
import type { PictureUrl } from '../../src/domain/media/picture-url.ts';
import type { Options } from '../../src/domain/options/options.ts';
import { convert } from '../support/engine/convert.ts';
import { copyByWebCodecs } from '../support/engine/copy-by-webcodecs.ts';
import { coveredClip, coversByNative } from '../support/native/covered-clip.ts';
import { madeClip } from '../support/native/made-clip.ts';
import { metadataByNative } from '../support/native/native-metadata.ts';
import { nativePackets } from '../support/native/native-packets.ts';
import { taggedClip } from '../support/native/tagged-clip.ts';

const picture = readFileSync(
  madeClip('other-cover.png', [
    ...['-f', 'lavfi', '-i', 'testsrc=s=120x90', '-frames:v', '1', '-update', '1'],
  ]),
);
const cover: PictureUrl = `data:image/png;base64,${picture.toString('base64')}`;

/** What somebody changes: two tags written anew, one added over a wrong one, one taken out, another picture. */
const EDITS: Partial<Options> = {
  tagTitle: 'Ein neuer – "Titel"',
  tagAlbum: 'New album',
  tagTrack: '7/9',
  tagComment: '',
  cover,
};

const SONGS = [
  ['mp3', 'mp3'],
  ['m4a', 'm4a'],
  ['flac', 'flac'],
  ['ogg', 'ogg'],
  ['mkv', 'mkv'],
  ['mp4', 'mov'],
] as const satisfies readonly (readonly [Parameters<typeof taggedClip>[0], FormatId])[];

async function judge(source: string, file: string): Promise<void> {
  const [before, after] = [await metadataByNative(source), await metadataByNative(file)];
  expect(after.tags).toMatchObject({
    title: 'Ein neuer – "Titel"',
    album: 'New album',
    track: '7/9',
    artist: before.tags['artist'],
    genre: before.tags['genre'],
  });
  expect(after.tags).not.toHaveProperty('comment');
  expect(coversByNative(file).map((one) => one.equals(picture))).toEqual([true]);
  // Nothing was encoded.
  const sizes = async (one: string) => (await nativePackets(one, 'a:0')).map(({ size }) => size);
  expect(await sizes(file)).toEqual(await sizes(source));
}

describe('tags and a cover are changed in a copy', () => {
  for (const [source, target] of SONGS) {
    test(`by FFmpeg: ${source} to ${target}`, async () => {
      const clip = taggedClip(source);
      const done = await convert(clip, { format: target, options: EDITS });
      if (!done.ok) throw new Error([done.failure.kind, ...done.log].join('\n'));
      await judge(clip, done.value.file);
    });
    test(`by the browser: ${source} to ${target}`, async () => {
      const clip = taggedClip(source);
      await judge(clip, await copyByWebCodecs(clip, { format: target, options: EDITS }));
    });
  }

  test('a cover is replaced, and taken out', async () => {
    const clip = coveredClip('mp3');
    for (const [option, wanted] of [
      [cover, [true]],
      ['none', []],
    ] as const) {
      const target = { format: 'mp3', options: { cover: option } } as const;
      const done = await convert(clip, target);
      const files = [await copyByWebCodecs(clip, target), done.ok ? done.value.file : ''];
      for (const file of files) {
        expect(coversByNative(file).map((one) => one.equals(picture))).toEqual(wanted);
      }
    }
  });
});

test('tags that are written are read, whatever else is left out for privacy', async () => {
  const target = { format: 'm4a', options: { privacy: 'none', tagTitle: 'Only this' } } as const;
  const done = await convert(taggedClip('m4a'), target);
  if (!done.ok) throw new Error(done.failure.kind);
  expect((await metadataByNative(done.value.file)).tags).toEqual({ title: 'Only this' });
});
