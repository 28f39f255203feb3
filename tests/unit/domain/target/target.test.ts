import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/domain/formats/catalogue.ts';
import { coerce, withPick } from '../../../../src/domain/options/option-spec.ts';
import {
  optionPool,
  type OptionGroup,
  type Options,
} from '../../../../src/domain/options/options.ts';
import {
  optionNames,
  isSameTarget,
  parseTarget,
  type Target,
  resolveOptions,
  withFormat,
  withOption,
} from '../../../../src/domain/target/target.ts';
import { usefulOptions } from '../../../../src/domain/target/useful-options.ts';

test('a choice is one of its values, else the default', () => {
  expect(coerce(optionPool.quality, 'fast')).toBe('fast');
  for (const junk of ['FAST', '', 0, null, undefined, {}, ['fast'], 'toString'])
    expect(coerce(optionPool.quality, junk)).toBe('balanced');
});

test('a number is within its bounds, else the default', () => {
  const { frameTime } = optionPool;
  for (const [given, value] of [
    [12.5, 12.5],
    [-1, 0],
    [1e9, 86_400],
    [Number.NaN, 0],
    [Infinity, 0],
    ['12', 0],
    [null, 0],
  ])
    expect(coerce(frameTime, given)).toBe(value);
});

test('a time is a moment from the start on, or not set', () => {
  const { trimStart } = optionPool;
  for (const [given, value] of [
    [12.5, 12.5],
    [0, 0],
    [-1, 0],
    [Number.NaN, null],
    [Infinity, null],
    ['12', null],
    [undefined, null],
    [null, null],
  ])
    expect(coerce(trimStart, given)).toBe(value);
});

test('a text is a text that is not too long, else what the source has', () => {
  const { tagTitle } = optionPool;
  expect(coerce(tagTitle, 'x'.repeat(999))).toBe('x'.repeat(tagTitle.most));
  expect(coerce(tagTitle, '')).toBe('');
  for (const junk of [7, null, undefined, ['a'], {}]) expect(coerce(tagTitle, junk)).toBeNull();
});

test('a picture is a JPEG or PNG that is not too large, none, or that of the source', () => {
  const { cover } = optionPool;
  const url = 'data:image/png;base64,AAAA';
  for (const value of [url, 'none', 'keep']) expect(coerce(cover, value)).toBe(value);
  for (const junk of [
    'data:image/svg+xml;base64,AAAA',
    'data:image/png;base64,"onload=',
    'https://example.com/a.png',
    `data:image/png;base64,${'A'.repeat(800_000)}`,
    7,
    null,
  ])
    expect(coerce(cover, junk)).toBe('keep');
});

test('tags are offered where the format has a place for them', () => {
  const tags = (format: Target['format']) => usefulOptions({ format, options: {} }, 'tags');
  expect(tags('mp3')).toHaveLength(11);
  expect(tags('wav')).toEqual([
    ...['tagTitle', 'tagArtist', 'tagAlbum', 'tagTrack', 'tagDate', 'tagGenre', 'tagComment'],
  ]);
  for (const format of ['aac', 'gif', 'jpg', 'srt'] as const) expect(tags(format)).toEqual([]);
});

test('tags belong to one file: a stored or linked target has none', () => {
  const options = { quality: 'fast', tagTitle: 'Mine', cover: 'none' };
  expect(parseTarget({ format: 'mp3', options })).toEqual({
    format: 'mp3',
    options: { quality: 'fast' },
  });
});

test('each option has a value, whatever the format', () => {
  for (const { id } of catalogue) {
    const options = resolveOptions({ format: id, options: {} });
    expect(Object.keys(options)).toEqual(Object.keys(optionPool));
  }
});

test('a format brings its own defaults, and those it does not offer stay neutral', () => {
  expect(resolveOptions({ format: 'gif', options: {} })).toMatchObject({
    resolution: 'auto',
    frameRate: '15',
    quality: 'balanced',
  });
  expect(resolveOptions({ format: 'png', options: { quality: 'smallest' } }).quality).toBe(
    'balanced',
  );
});

test('a change of format keeps the options that both offer', () => {
  const target = { format: 'mp4', options: { resolution: '720', audioBitrate: '96' } } as const;
  expect(withFormat(target, 'webm')).toEqual({ ...target, format: 'webm' });
  expect(withFormat(target, 'gif')).toEqual({ format: 'gif', options: { resolution: '720' } });
  expect(withFormat(target, 'mp3')).toEqual({ format: 'mp3', options: { audioBitrate: '96' } });
});

test('an option is set to a value that fits', () => {
  const target = { format: 'gif', options: {} } as const;
  expect(withOption(target, 'resolution', '240').options).toEqual({ resolution: '240' });
  expect(withOption(target, 'resolution', 'huge').options).toEqual({ resolution: 'auto' });
});

test('the options of a format come in one order', () => {
  const names = optionNames('mp4');
  const inPool = Object.keys(optionPool).filter((name) => names.some((other) => other === name));
  expect(names).toEqual(inPool);
  expect(optionNames('jpg')).toContain('frameTime');
});

test('only what means something is shown', () => {
  const plain = { format: 'mp4', options: {} } as const;
  expect(usefulOptions(plain, 'main')).toEqual([
    'quality',
    'resolution',
    'frameRate',
    'smaller',
    'maxSize',
    'audioBitrate',
    'renditions',
  ]);
  const several = {
    format: 'mp4',
    options: { renditions: [720, 480], resolution: 'custom' },
  } as const;
  expect(usefulOptions(several, 'main')).not.toContain('resolution');
  expect(usefulOptions(several, 'main')).not.toContain('width');
  expect(usefulOptions(plain, 'trim')).not.toContain('trimMode');
  const trimmed = { format: 'mp4', options: { trimEnd: 5 } } as const;
  expect(usefulOptions(trimmed, 'trim')).toContain('trimMode');
  expect(usefulOptions({ format: 'wav', options: {} }, 'main')).toEqual([]);
});

test('what was decided otherwise is not asked', () => {
  const useful = (options: Partial<Options>, group: OptionGroup) =>
    usefulOptions({ format: 'mp4', options }, group);
  expect(useful({}, 'encoding')).toContain('crf');
  expect(useful({ videoBitrate: 2000 }, 'encoding')).not.toContain('crf');
  expect(useful({ audioTracks: 'none' }, 'sound')).toEqual(['audioTracks']);
  expect(useful({ audioTracks: 'none' }, 'main')).not.toContain('audioBitrate');
});

test('a format offers the codecs that it holds', () => {
  const wish = (format: 'mp4' | 'webm') =>
    resolveOptions({ format, options: { videoCodec: 'vp8' } }).videoCodec;
  expect(wish('webm')).toBe('vp8');
  expect(wish('mp4')).toBe('auto');
});

test('picks are kept in the order of the list, and only those that are in it', () => {
  const target = parseTarget({ format: 'mp4', options: { renditions: [480, 9000, 1080] } });
  expect(target?.options.renditions).toEqual([1080, 480]);
  expect(parseTarget({ format: 'mp4', options: { renditions: 7 } })?.options.renditions).toEqual(
    [],
  );
  const { choices } = optionPool.renditions;
  expect(withPick(choices, [1080, 480], 720)).toEqual([1080, 720, 480]);
  expect(withPick(choices, [1080], 1080)).toEqual([]);
});

test('what is not a target is none', () => {
  for (const junk of [null, undefined, 1, 'mp4', [], {}, { format: 'mp5' }, { format: ['mp4'] }])
    expect(parseTarget(junk)).toBeNull();
});

const STORED: [given: unknown, options: object][] = [
  [{ format: 'mp4' }, {}],
  [{ format: 'mp4', options: null }, {}],
  [{ format: 'mp4', options: 'fast' }, {}],
  [{ format: 'mp4', options: { quality: 'fast', frameTime: 3 } }, { quality: 'fast' }],
  [{ format: 'mp4', options: { quality: 'gold', colour: 'red' } }, { quality: 'balanced' }],
];

for (const [given, options] of STORED) {
  test(`a stored target: ${JSON.stringify(given)}`, () => {
    expect(parseTarget(given)).toEqual({ format: 'mp4', options });
  });
}

test('targets of version 1 are read: what was left open, and picks in a text', () => {
  const options = { crf: -1, videoBitrate: 0, maxSize: 0, width: 0, renditions: '480,1080' };
  expect(parseTarget({ format: 'mp4', options })?.options).toEqual({
    crf: null,
    videoBitrate: null,
    maxSize: null,
    width: null,
    renditions: [1080, 480],
  });
  const old = { format: 'mp4', options: { crf: -1, renditions: '' } } as unknown as Target;
  expect(isSameTarget(old, { format: 'mp4', options: {} })).toBe(true);
  expect(resolveOptions(old)).toMatchObject({ crf: null, renditions: [] });
});
