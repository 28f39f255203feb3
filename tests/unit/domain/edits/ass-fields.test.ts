import { expect, test } from 'vitest';
import { withStandardFields } from '../../../../src/domain/edits/ass-fields.ts';

const ass = (format: string, ...lines: readonly string[]) =>
  ['[Script Info]', 'Title: A', '', '[Events]', `Format: ${format}`, ...lines, ''].join('\n');

const STANDARD = 'Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text';

test('fields that are missing are filled in, and the text keeps its commas', () => {
  const few = ass(
    'Layer, Start, End, Style, Text',
    String.raw`Dialogue: 1,0:00:01.00,0:00:03.00,Big,{\pos(100,50)}Styled, text`,
  );
  expect(withStandardFields(few)).toBe(
    ass(
      STANDARD,
      String.raw`Dialogue: 1,0:00:01.00,0:00:03.00,Big,,0,0,0,,{\pos(100,50)}Styled, text`,
    ),
  );
});

test('a layer is there without a name, as FFmpeg writes it into every line', () => {
  const mixed = ass('Start, End, Actor, Text', 'Dialogue: 0,0:00:01.00,0:00:03.00,Eve,Well, hello');
  expect(withStandardFields(mixed)).toContain(
    'Dialogue: 0,0:00:01.00,0:00:03.00,Default,Eve,0,0,0,,Well, hello\n',
  );
});

test.each([
  ass(STANDARD, 'Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,One, two'),
  ass(STANDARD.replace('Layer', 'Marked'), 'Dialogue: Marked=0,0:00:01.00,0:00:03.00,A,,0,0,0,,B'),
  '[Script Info]\nTitle: without events\n',
])('what is usual stays as it is', (text) => {
  expect(withStandardFields(text)).toBe(text);
});
