import { expect, test } from 'vitest';
import { failureText } from '../../../src/ui/failure-text.ts';

test('a codec that nobody decodes is sent to the formats that keep it', () => {
  expect(failureText({ kind: 'unsupported-codec', codec: 'av1' })).toEqual({
    what: 'Kiln cannot decode AV1 in this browser.',
    todo: 'Formats that keep it as it is: MP4, WebM, MKV. For others, set the engine to Automatic in a browser that plays AV1.',
  });
});

test('a codec that no format keeps is sent away', () => {
  const { what, todo } = failureText({ kind: 'unsupported-codec', codec: 'webp-animation' });
  expect(what).toBe('Kiln cannot decode animated WebP in this browser.');
  expect(todo).toBe('Convert it with another program first.');
});

test('a full disk is told with what is known of it', () => {
  const what = (needed: number | null, used: number | null) =>
    failureText({ kind: 'storage-full', needed, used }).what.replaceAll('\u00A0', ' ');
  expect(what(1.2e9, 3.4e9)).toBe(
    'Not enough room: this needs about 1.2 GB; Kiln has stored 3.4 GB here.',
  );
  expect(what(1.2e9, null)).toBe('Not enough room: this needs about 1.2 GB.');
  expect(what(null, null)).toBe('There is not enough room.');
});

test('each reason to reject an output has its own sentence', () => {
  const whys = [
    'empty',
    'unreadable',
    'missing-track',
    'too-long',
    'undecodable',
    'seams',
  ] as const;
  const sentences = whys.map((why) => failureText({ kind: 'output-rejected', why }).what);
  expect(new Set(sentences).size).toBe(whys.length);
});
