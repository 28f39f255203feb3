import { describe, expect, test } from 'vitest';
import { outputName } from '../../../../src/domain/job/output-name.ts';

const TABLE: [source: string, expected: string][] = [
  ['holiday.mov', 'holiday.mp4'],
  ['holiday', 'holiday.mp4'],
  ['archive.tar.gz', 'archive.tar.mp4'],
  ['Mr. Smith goes', 'Mr. Smith goes.mp4'],
  ['../../etc/passwd', '_.._etc_passwd.mp4'],
  ['a\\b:c*d?e"f<g>h|i.avi', 'a_b_c_d_e_f_g_h_i.mp4'],
  ['photo\u202Egpj.exe', 'photogpj.mp4'],
  ['line\nbreak\u0000.mov', 'linebreak.mp4'],
  ['CON.mov', 'CON_.mp4'],
  ['com1.part.mov', 'com1_.part.mp4'],
  ['.htaccess', 'htaccess.mp4'],
  ['  spaces .mov', 'spaces.mp4'],
  ['...', 'output.mp4'],
  ['', 'output.mp4'],
  ['e\u0301te\u0301.mov', '\u00e9t\u00e9.mp4'],
  ['🎬 take 1.mov', '🎬 take 1.mp4'],
];

describe('a safe name', () => {
  for (const [source, expected] of TABLE) {
    test(`${JSON.stringify(source)} -> ${expected}`, () => {
      expect(outputName(source, 'mp4', [])).toBe(expected);
    });
  }
});

test('long names are cut by code points and by bytes, and keep their extension', () => {
  const long = outputName(`${'x'.repeat(300)}.mov`, 'mp4', []);
  expect(long).toHaveLength(120);
  expect(long.endsWith('.mp4')).toBe(true);
  const wide = outputName(`${'🎬'.repeat(100)}.mov`, 'mp4', []);
  expect(new TextEncoder().encode(wide).length).toBeLessThanOrEqual(200);
  expect(wide.isWellFormed?.() ?? true).toBe(true);
});

test('a suffix stands before the extension, and before the number', () => {
  expect(outputName('clip.mov', 'mp4', [], '720p')).toBe('clip-720p.mp4');
  expect(outputName('clip.mov', 'mp4', ['clip-720p.mp4'], '720p')).toBe('clip-720p (2).mp4');
  expect(outputName(`${'x'.repeat(300)}.mov`, 'mp4', [], '720p')).toMatch(/x-720p\.mp4$/u);
});

test('names are unique whatever their case', () => {
  expect(outputName('clip.mov', 'mp4', ['Clip.MP4'])).toBe('clip (2).mp4');
  expect(outputName('clip.mov', 'mp4', ['clip.mp4', 'clip (2).mp4'])).toBe('clip (3).mp4');
});
