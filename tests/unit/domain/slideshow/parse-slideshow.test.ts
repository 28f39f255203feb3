import { expect, test } from 'vitest';
import { parseSlideshow } from '../../../../src/domain/slideshow/parse-slideshow.ts';
import { isSameTarget, parseTarget, withFormat } from '../../../../src/domain/target/target.ts';
import { DEFAULT_STYLE, withoutSources } from '../../../../src/domain/slideshow/slideshow.ts';

const slideshow = {
  ...DEFAULT_STYLE,
  name: 'Holiday',
  slides: [
    { source: 0, seconds: null },
    { source: 2, seconds: 7.5 },
  ],
  sounds: [1],
} as const;
const target = { format: 'mp4', options: { quality: 'fast' }, slideshow } as const;

test('a stored slideshow comes back as it was', () => {
  expect(parseSlideshow(structuredClone(slideshow))).toEqual(slideshow);
});

test.each<[string, Record<string, unknown>]>([
  ['no images', { slides: [] }],
  ['an image shown for no time', { slides: [{ source: 0, seconds: 0 }] }],
  ['an image that is no source', { slides: [{ source: -1, seconds: null }] }],
  ['an odd size', { size: { width: 1921, height: 1080 } }],
  ['a huge size', { size: { width: 20_000, height: 1080 } }],
  ['a colour that is none', { background: 'url(x)' }],
  ['an unknown change', { transition: { kind: 'explode', seconds: 1 } }],
  ['a change without end', { transition: { kind: 'slide', seconds: Infinity } }],
  ['an unknown rate', { rate: 29 }],
  ['a sound that is no source', { sounds: ['x'] }],
  ['no name', { name: null }],
])('a slideshow with %s is refused', (_, change) => {
  expect(parseSlideshow({ ...slideshow, ...change })).toBeNull();
});

test('it stays with its target when the format changes, but is no part of a preset', () => {
  expect(withFormat(target, 'webm').slideshow).toEqual(slideshow);
  expect(parseTarget(target)).toEqual({ format: 'mp4', options: target.options });
  expect(isSameTarget(target, { format: 'mp4', options: target.options })).toBe(false);
});

test('images are left out by their source, but never all of them', () => {
  expect(withoutSources(slideshow, [2])?.slides).toEqual([{ source: 0, seconds: null }]);
  expect(withoutSources(slideshow, [0, 2])).toBeNull();
});
