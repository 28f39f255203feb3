import { describe, expect, test } from 'vitest';
import {
  countCues,
  retimedCues,
  withoutFonts,
  type CueForm,
} from '../../../../src/domain/edits/cues.ts';

const SRT = `1
00:00:00,250 --> 00:00:01,000
First <i>cue</i>

2
00:00:01,500 --> 00:00:02,750
Over the cut
1999
is no number of a cue

3
01:00:03,000 --> 01:00:03,500
Last

`;

const VTT = `WEBVTT
Kind: captions

00:00.250 --> 00:01.000
First

named
00:01.500 --> 00:02.750 align:start line:0%
Over the cut

01:00:03.000 --> 01:00:03.500
Last --> here

`;

const ASS = String.raw`[Script Info]
ScriptType: v4.00+

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:00.25,0:00:01.00,Default,,0,0,0,,First, with a comma
Dialogue: 3,0:00:01.50,0:00:02.75,Default,,0,0,0,,{\pos(10,20)}Over 0:00:01.00,0:00:02.00
Dialogue: 0,1:00:03.00,1:00:03.50,Default,,0,0,0,,Last
`;

const FILES = { srt: SRT, vtt: VTT, ass: ASS } as const satisfies Record<CueForm, string>;
const FORMS = Object.keys(FILES) as CueForm[];

describe('times in a file of cues', () => {
  for (const form of FORMS) {
    const file = FILES[form];
    const times = (from: number | null, to: number | null, speed = 1) =>
      retimedCues(file, form, { range: { from, to }, speed }).match(
        /(?:\d+:)?\d+:\d{2}[.,]\d+(?:,| --> )(?:\d+:)?\d+:\d{2}[.,]\d+(?=[\n, ])/gu,
      );

    test(`${form}: nothing is lost where nothing moves`, () => {
      const whole = retimedCues(file, form, { range: null, speed: 1 });
      expect(whole.replaceAll(/^00:(?=\d\d:\d\d\.)/gmu, '')).toContain('Last');
      expect(countCues(whole, form)).toBe(3);
      expect(whole.length).toBeGreaterThanOrEqual(file.length);
    });

    test(`${form}: a cut from 2 s on moves cues by 2 s, and shortens the one that it goes through`, () => {
      const cut = times(2, null);
      expect(cut).toHaveLength(form === 'ass' ? 3 : 2);
      expect(cut?.[0]).toMatch(/^0?0:00:00[.,]000?(?:,| --> )0?0:00:00[.,]750?$/u);
      expect(cut?.at(-1)).toMatch(/^0?1:00:01[.,]000?(?:,| --> )0?1:00:01[.,]500?$/u);
    });

    test(`${form}: what comes after the end is left out, what goes over it is shortened`, () => {
      const text = retimedCues(file, form, { range: { from: 1, to: 2 }, speed: 1 });
      expect(countCues(text, form)).toBe(1);
      expect(text).toMatch(/0?0:00:00[.,]500?(?:,| --> )0?0:00:01[.,]000?/u);
      expect(text).toContain('Over');
      expect(text).not.toMatch(/First|Last/u);
    });

    test(`${form}: twice as fast is half as late and half as long`, () => {
      const text = retimedCues(file, form, { range: { from: 1, to: null }, speed: 2 });
      expect(text).toMatch(/0?0:00:00[.,]250?(?:,| --> )0?0:00:00[.,](?:875|88)/u);
    });

    test(`${form}: a range between two cues holds none`, () => {
      const text = retimedCues(file, form, { range: { from: 1.1, to: 1.4 }, speed: 1 });
      expect(countCues(text, form)).toBe(0);
    });
  }
});

test('what stands around the times stays: names, settings, layers, and the count begins anew', () => {
  const range = { from: 1, to: null };
  expect(retimedCues(VTT, 'vtt', { range, speed: 1 })).toContain(
    'named\n00:00:00.500 --> 00:00:01.750 align:start line:0%\nOver the cut\n',
  );
  expect(retimedCues(ASS, 'ass', { range, speed: 1 })).toContain(
    'Dialogue: 3,0:00:00.50,0:00:01.75,Default,,0,0,0,,{\\pos(10,20)}Over',
  );
  expect(retimedCues(SRT, 'srt', { range, speed: 1 })).toMatch(
    /^1\n00:00:00,500 --> 00:00:01,750\nOver the cut\n1999\nis no number of a cue\n\n2\n/u,
  );
});

test('a file that holds no cue', () => {
  for (const form of FORMS) {
    expect(countCues('', form)).toBe(0);
    expect(retimedCues('WEBVTT\n', form, { range: null, speed: 2 })).toBe('WEBVTT\n');
  }
});

test('fonts and sizes of ASS are not for SRT; colours, italics and closing tags are', () => {
  expect(withoutFonts('<font face="Fancy" size="20">A <i>b</i></font> </font>')).toBe(
    'A <i>b</i> </font>',
  );
  expect(
    withoutFonts('<font face="F"><font size="9" color="#ff0000">red</font> plain</font> 1 < 2'),
  ).toBe('<font color="#ff0000">red</font> plain 1 < 2');
});
