import { expect, test } from 'vitest';
import { failureText } from '../../../../src/ui/words/failure-text.ts';

test('a codec that nobody decodes is sent to the formats that keep it', () => {
  expect(failureText({ kind: 'unsupported-codec', codec: 'av1' })).toEqual({
    what: 'Kiln cannot decode AV1 in this browser.',
    todo: 'Choose MP4, WebM, MKV to keep it as it is, or use a browser that plays AV1, with the engine set to Automatic.',
  });
});

test('a codec that no format keeps is sent away', () => {
  const { what, todo } = failureText({ kind: 'unsupported-codec', codec: 'apac' });
  expect(what).toBe('Kiln cannot decode spatial audio (APAC) in this browser.');
  expect(todo).toBe('Convert it with another program first.');
});

test('pictures that cannot be read are called what they are', () => {
  const formats = ['heic', 'avif', 'jxl', 'pdf', 'svg', 'webp-animation'] as const;
  const sentences = formats.map((format) => failureText({ kind: 'picture-format', format }).what);
  expect(new Set(sentences).size).toBe(formats.length);
  expect(sentences[1]).toContain('AVIF');
});

test('whoever has the engine set to Automatic is not told to set it so', () => {
  expect(failureText({ kind: 'only-to-pictures', format: 'avif' })).toEqual({
    what: 'Kiln turns AVIF pictures only into other pictures.',
    todo: 'Choose a picture format.',
  });
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

test('each edit that cannot be has its own sentence, with what there is', () => {
  const edits = [
    { kind: 'past-end', at: 75, duration: 62 },
    { kind: 'nothing-left', from: 4, to: 4 },
    { kind: 'crop-outside', width: 1920, height: 1080 },
    { kind: 'no-such-track', wanted: 3, has: 2 },
    { kind: 'fades-too-long', fades: 5, duration: 4 },
  ] as const;
  const sentences = edits.map((edit) => failureText({ kind: 'impossible-edit', edit }).what);
  expect(new Set(sentences).size).toBe(edits.length);
  expect(sentences[0]).toBe('The file is 1:02 long, but Start is at 1:15.');
  expect(sentences[3]).toBe('There is no sound track 3. The file has 2.');
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
