import { expect, test } from 'vitest';
import { formatOf, type FormatId } from '../../../../../src/domain/formats/catalogue.ts';
import type { PictureData } from '../../../../../src/domain/media/picture-data.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import {
  decidePictureData,
  keptPictureData,
} from '../../../../../src/domain/plan/tracks/decide-picture-data.ts';
import type { PlanContext } from '../../../../../src/domain/plan/model/context.ts';
import { aMedia } from '../../../../support/samples/media.ts';
import { resolveOptions } from '../../../../../src/domain/target/target.ts';

function decided(format: FormatId, pictureData: PictureData, privacy: Options['privacy'] = 'keep') {
  const media = { ...aMedia(), metadata: { tags: {}, chapters: [], pictureData } };
  const target = { format, options: { privacy } };
  const context = {
    media,
    target,
    format: formatOf(format),
    options: resolveOptions(target),
  } as unknown as PlanContext;
  const said = decidePictureData(context).map(({ what, reason }) => [what, reason]);
  return { said: Object.fromEntries(said), ...keptPictureData(context) };
}

test('EXIF data that are too long for a JPEG go without the notes of the maker, and are said to', () => {
  const long = { exif: 5_000, 'maker-notes': 70_000 };
  expect(decided('jpg', long)).toEqual({
    said: { 'maker-notes': 'not-held' },
    exif: 'without-maker-notes',
  });
  expect(decided('png', long)).toEqual({ said: {}, exif: 'keep' });
});

test('EXIF data that do not fit even so are said to be left out', () => {
  expect(decided('jpg', { exif: 70_000 })).toEqual({ said: { exif: 'not-held' } });
  expect(decided('webp', { exif: 70_000 })).toEqual({ said: {}, exif: 'keep' });
});

test('XMP and IPTC go along where the format has a place for them', () => {
  const texts = { xmp: 10, iptc: 10 };
  expect(decided('jpg', texts)).toMatchObject({
    said: { xmp: 'fits', iptc: 'fits' },
    texts: ['xmp', 'iptc'],
  });
  expect(decided('png', texts)).toMatchObject({
    said: { xmp: 'fits', iptc: 'not-held' },
    texts: ['xmp'],
  });
  for (const privacy of ['no-place', 'none'] as const) {
    const { said, texts: kept } = decided('jpg', texts, privacy);
    expect([said, kept]).toEqual([{ xmp: 'privacy', iptc: 'privacy' }, undefined]);
  }
});

test('what nobody writes is said to be left out', () => {
  const found = { 'gain-map': 1, 'motion-video': 1, comments: 1 };
  expect(decided('jpg', found).said).toEqual({
    'gain-map': 'unwritable',
    'motion-video': 'unwritable',
    comments: 'unwritable',
  });
});
