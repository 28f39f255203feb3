import { expect, test } from 'vitest';
import { readPageAddress } from '../../../../src/ui/app/page-address.ts';

const NOTHING = { to: null, start: 'as-set', link: null, open: null, shared: null };

test('the address of the page says what is wanted', () => {
  expect(readPageAddress('#to=mp3&start=1')).toEqual({ ...NOTHING, to: 'mp3', start: 'at-once' });
  expect(readPageAddress('#open=slideshow')).toEqual({ ...NOTHING, open: 'slideshow' });
  expect(readPageAddress('#shared=failed')).toEqual({ ...NOTHING, shared: 'failed' });
  const link = 'https://example.org/a%20b.mp4?x=1&y=#t';
  expect(readPageAddress(`#link=${encodeURIComponent(link)}`)).toEqual({ ...NOTHING, link });
});

test.each(['', '#', '#preset=abc', '#to=exe', '#to=', '#start=yes', '#open=about', '#shared=x'])(
  'an address that says nothing known changes nothing: %s',
  (fragment) => expect(readPageAddress(fragment)).toEqual(NOTHING),
);
