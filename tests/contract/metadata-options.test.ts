import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../src/domain/formats/catalogue.ts';
import type { Options } from '../../src/domain/options/options.ts';
import { convert } from '../support/engine/convert.ts';
import { copyByWebCodecs } from '../support/engine/copy-by-webcodecs.ts';
import { madeClip } from '../support/native/made-clip.ts';
import { metadataByNative } from '../support/native/native-metadata.ts';
import { SAID, taggedClip } from '../support/native/tagged-clip.ts';

async function byFfmpeg(source: string, format: FormatId, options: Partial<Options>) {
  const done = await convert(source, { format, options });
  if (!done.ok) throw new Error([done.failure.kind, ...done.log].join('\n'));
  return done.value.file;
}

describe('privacy, by what native ffprobe and the bytes of the file say', () => {
  for (const format of ['mp4', 'mkv'] as const) {
    for (const [engine, make] of [
      ['FFmpeg', byFfmpeg],
      [
        'the browser',
        (source: string, target: FormatId, options: Partial<Options>) =>
          copyByWebCodecs(source, { format: target, options }),
      ],
    ] as const) {
      test(`no place and no camera: mkv to ${format} by ${engine}`, async () => {
        const file = await make(taggedClip('mkv'), format, { privacy: 'no-place' });
        const { tags } = await metadataByNative(file);
        expect(tags).toMatchObject({ title: SAID.title, creation_time: SAID.creation_time });
        const bytes = (await readFile(file)).toString('latin1');
        for (const gone of [SAID.location, SAID.make, SAID.model])
          expect(bytes).not.toContain(gone);
      });

      test(`nothing: mkv to ${format} by ${engine}`, async () => {
        const file = await make(taggedClip('mkv'), format, { privacy: 'none' });
        const { tags, chapters, sound } = await metadataByNative(file);
        expect([tags, chapters]).toEqual([{}, []]);
        // What language is spoken is needed to choose a track.
        expect(sound.language).toBe('ger');
        const bytes = (await readFile(file)).toString('latin1');
        for (const gone of [SAID.location, SAID.make, SAID.artist, 'Sound title', 'Zwei']) {
          expect(bytes).not.toContain(gone);
        }
      });
    }
  }
});

test('chapters move along with a cut and a speed', async () => {
  const options = { trimStart: 1, speed: 2 } as const;
  for (const format of ['mkv', 'mp4'] as const) {
    const { chapters } = await metadataByNative(await byFfmpeg(taggedClip('mkv'), format, options));
    expect(chapters.map(([, title]) => title)).toEqual(['One', 'Zwei Ä']);
    // The cut begins with the first frame behind it, which is up to a frame later, at twice the speed.
    const [start, second = 0] = chapters.map(([at]) => at);
    expect(start).toBe(0);
    expect(Math.abs(second - 0.25)).toBeLessThan(0.034 / 2);
  }
});

test('a timecode is that of the first frame after a cut, and is left out where it would count another clock', async () => {
  const clip = madeClip('timecode.mov', [
    ...['-f', 'lavfi', '-i', 'testsrc=d=3:s=64x48:r=25', '-timecode', '01:00:00:00'],
    ...['-c:v', 'libx264', '-pix_fmt', 'yuv420p'],
  ]);
  const code = async (options: Partial<Options>) =>
    (await readFile(await byFfmpeg(clip, 'mkv', options))).toString('latin1');
  expect(await code({ trimStart: 1 })).toContain('01:00:01:00');
  expect(await code({ speed: 2 })).not.toContain('01:00:0');
});
