import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../src/domain/formats/catalogue.ts';
import type { Options } from '../../src/domain/options/options.ts';
import { convert, extractCues, type Converted } from '../support/engine/convert.ts';
import { madeMedia } from '../support/native/made-media.ts';
import { cuesOf, nativeCues, nativeStreams } from '../support/native/native-subtitles.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;

async function converted(
  name: string,
  format: FormatId,
  options: Partial<Options> = {},
): Promise<Converted> {
  const result = await convert(fixture(name), { format, options });
  if (!result.ok) throw new Error(`${JSON.stringify(result.failure)}\n${result.log.join('\n')}`);
  return result.value;
}

/** What a player is told of each track: codec, language, marks, and the name of an attached file. */
async function tracks(file: string): Promise<string[]> {
  return (await nativeStreams(file)).map(({ codec_name: codec, tags, disposition }) =>
    [
      codec,
      tags['language'] ?? '-',
      ...(disposition['default'] === 1 ? ['default'] : []),
      ...(disposition['forced'] === 1 ? ['forced'] : []),
      ...(tags['filename'] === undefined ? [] : [tags['filename']]),
    ].join(' '),
  );
}

describe('subtitles and fonts, by what native ffprobe sees of them', () => {
  const TABLE: [name: string, format: FormatId, options: Partial<Options>, string[]][] = [
    [
      'subtitles.mkv',
      'mkv',
      {},
      ['subrip eng default', 'ass ger forced', 'hdmv_pgs_subtitle fre', 'ttf - Fancy.ttf'],
    ],
    ['subtitles.mkv', 'mp4', {}, ['mov_text eng default', 'mov_text ger forced']],
    // Only MP4 has a place for "forced".
    ['subtitles.mkv', 'mov', {}, ['mov_text eng default', 'mov_text ger forced']],
    ['subtitles.mkv', 'webm', {}, ['webvtt eng default', 'webvtt ger forced']],
    ['subtitles.mkv', '3gp', {}, ['mov_text eng default', 'mov_text ger forced']],
    ['subtitles.mkv', 'mkv', { subtitles: 'none' }, ['ttf - Fancy.ttf']],
    ['subtitles.mp4', 'mp4', {}, ['mov_text eng default', 'mov_text ger forced']],
    ['subtitles.mp4', 'mkv', {}, ['subrip eng default', 'subrip ger forced']],
    ['subtitles.mp4', 'avi', {}, []],
    // The same with cues that move.
    [
      'subtitles.mkv',
      'mkv',
      { trimStart: 2 },
      ['subrip eng default', 'ass ger forced', 'hdmv_pgs_subtitle fre', 'ttf - Fancy.ttf'],
    ],
    ['subtitles.mp4', 'mp4', { speed: 2 }, ['mov_text eng default', 'mov_text ger forced']],
  ];
  for (const [name, format, options, expected] of TABLE) {
    test(`${name} to ${format} ${JSON.stringify(options)}`, async () => {
      const { file } = await converted(name, format, options);
      const others = (await tracks(file)).slice(2);
      expect(others).toEqual(expected);
    });
  }
});

describe('pictures, where the container has a place for them', () => {
  const TABLE = [
    ['dvbsub', 'aac', 'ts', 'ts', ['dvb_subtitle']],
    ['dvbsub', 'aac', 'ts', 'mkv', ['dvb_subtitle']],
    ['dvdsub', 'ac3', 'mkv', 'mpg', ['dvd_subtitle']],
    ['dvdsub', 'ac3', 'mkv', 'mp4', []],
  ] as const;
  for (const [codec, sound, from, format, expected] of TABLE) {
    test(`${codec} in ${from} to ${format}`, async () => {
      const source = join(await mkdtemp(join(tmpdir(), 'kiln-')), `source.${from}`);
      execFileSync('ffmpeg', [
        ...['-v', 'error', '-i', fixture('subtitles.mkv'), '-map', '0:v', '-map', '0:a'],
        ...['-map', '0:s:2', '-c:v', 'copy', '-c:a', sound, '-c:s', codec, source],
      ]);
      const result = await convert(source, { format, options: {} });
      if (!result.ok) throw new Error(result.log.join('\n'));
      const others = (await nativeStreams(result.value.file)).slice(2);
      expect(others.map((stream) => stream.codec_name)).toEqual(expected);
    });
  }
});

/** When the cues of the fixture are shown, in seconds. */
const TEXT = [
  [0.25, 1],
  [1.5, 2.75],
  [3, 3.5],
] as const;

describe('cues move along', () => {
  /** Seconds: containers round, and what is encoded may begin a little late. */
  const NEAR = 0.03;
  const TABLE: [
    name: string,
    format: FormatId,
    options: Partial<Options>,
    expected: readonly (readonly [number, number])[],
  ][] = [
    ['subtitles.mkv', 'mkv', {}, TEXT],
    ['subtitles.mkv', 'mp4', {}, TEXT],
    [
      'subtitles.mkv',
      'mkv',
      { trimStart: 2 },
      [
        [0, 0.75],
        [1, 1.5],
      ],
    ],
    [
      'subtitles.mkv',
      'mp4',
      { trimStart: 2, trimMode: 'keyframes' },
      [
        [0, 0.75],
        [1, 1.5],
      ],
    ],
    [
      'subtitles.mp4',
      'mov',
      { trimStart: 0.5, trimEnd: 2 },
      [
        [0, 0.5],
        [1, 1.5],
      ],
    ],
    [
      'subtitles.mp4',
      'webm',
      { trimStart: 2, speed: 2 },
      [
        [0, 0.375],
        [0.5, 0.75],
      ],
    ],
    [
      'subtitles.mkv',
      'mkv',
      { speed: 0.5 },
      [
        [0.5, 2],
        [3, 5.5],
        [6, 7],
      ],
    ],
  ];
  for (const [name, format, options, expected] of TABLE) {
    test(`${name} to ${format} ${JSON.stringify(options)}`, async () => {
      const { file } = await converted(name, format, options);
      const cues = await nativeCues(file, 0);
      expect(cues).toHaveLength(expected.length);
      for (const [n, [from, to]] of expected.entries()) {
        expect(Math.abs((cues[n]?.from ?? NaN) - from)).toBeLessThan(NEAR);
        expect(Math.abs((cues[n]?.to ?? NaN) - to)).toBeLessThan(NEAR);
      }
    });
  }

  test('pictures too', async () => {
    const { file } = await converted('subtitles.mkv', 'mkv', { trimStart: 2 });
    // A picture is shown at 2.5 s, and cleared at 3.5 s.
    const times = (await nativeStreams(file, 's:2')).flatMap(({ packets }) => packets);
    expect(times.map((time) => Math.round(time * 10) / 10)).toEqual([0.5, 1.5]);
  });
});

describe('what subtitles say', () => {
  test('in MP4, without what only ASS can say', async () => {
    const { file } = await converted('subtitles.mkv', 'mp4');
    expect((await nativeCues(file, 0)).map(({ text }) => text)).toEqual([
      'First <i>cue</i>',
      'Over the cut: Grüße, 你好',
      'Last\non two lines',
    ]);
    expect((await nativeCues(file, 1)).map(({ text }) => text.replaceAll(/<[^>]*>/gu, ''))).toEqual(
      ['Styled, with a comma', 'Two\nlines'],
    );
  });

  test('in MKV, styles and places survive a cut', async () => {
    const { file } = await converted('subtitles.mkv', 'mkv', { trimStart: 2 });
    const [cue] = await nativeCues(file, 1, 'ass');
    expect(cue?.text).toContain('{\\pos(10,20)}Styled, with a comma');
  });
});

describe('subtitles alone', () => {
  async function texts(name: string, format: FormatId, options: Partial<Options> = {}) {
    const made = await extractCues(fixture(name), { format, options });
    if (!made.ok) throw new Error(`${JSON.stringify(made.failure)}\n${made.log.join('\n')}`);
    return made.value;
  }

  test('a text for each track, by its language, and none for pictures', async () => {
    const srt = await texts('subtitles.mkv', 'srt');
    expect([...srt.keys()]).toEqual(['eng', 'ger.forced']);
    expect(srt.get('ger.forced')).toContain('\nStyled, with a comma\n');
    expect(cuesOf(srt.get('eng') ?? '', 'srt')).toEqual([
      { from: 0.25, to: 1, text: 'First <i>cue</i>' },
      { from: 1.5, to: 2.75, text: 'Over the cut: Grüße, 你好' },
      { from: 3, to: 3.5, text: 'Last\non two lines' },
    ]);
  });

  test('a cut from 2 s on moves cues by 2 s', async () => {
    const srt = await texts('subtitles.mp4', 'srt', { trimStart: 2 });
    expect(cuesOf(srt.get('eng') ?? '', 'srt').map(({ from, to }) => [from, to])).toEqual([
      [0, 0.75],
      [1, 1.5],
    ]);
  });

  test('styles are kept in ASS, and WebVTT is what browsers read', async () => {
    const ass = (await texts('subtitles.mkv', 'ass')).get('ger.forced') ?? '';
    expect(ass).toContain('Style: Default,Fancy,20');
    expect(cuesOf(ass, 'ass')[0]?.text).toContain('{\\pos(10,20)}Styled, with a comma');
    expect((await texts('subtitles.mkv', 'vtt')).get('eng')).toMatch(
      /^WEBVTT\n\n(?:00:)?00:00\.250 --> (?:00:)?00:01\.000\nFirst <i>cue<\/i>\n/u,
    );
  });
});

test.each([
  ['Layer, Start, End, Style, Text', String.raw`0,0:00:00.50,0:00:01.50,Default,{\pos(10,5)}`],
  ['Start, End, Text', String.raw`0,0:00:00.50,0:00:01.50,{\pos(10,5)}`],
])('ASS that names only %s keeps its words in every form', async (fields, line) => {
  const script = join(await mkdtemp(join(tmpdir(), 'kiln-')), 'few.ass');
  const styles = ['[V4+ Styles]', 'Format: Name, Fontname, Fontsize', 'Style: Default,Arial,24'];
  const events = ['[Events]', `Format: ${fields}`, `Dialogue: ${line}Styled, text`];
  const head = ['[Script Info]', 'ScriptType: v4.00+', ''];
  await writeFile(script, [...head, ...styles, '', ...events, ''].join('\n'));
  const film = madeMedia(
    `few-fields-${fields.split(',').length}.mkv`,
    ...['-f', 'lavfi', '-i', 'color=red:size=64x48:rate=25:duration=2', '-i', script],
    ...['-c:v', 'libx264', '-c:s', 'copy'],
  );
  const done = await convert(film, { format: 'mp4', options: {} });
  if (!done.ok) throw new Error(done.failure.kind);
  const said = [{ from: 0.5, to: 1.5, text: expect.stringContaining('Styled, text') }];
  expect(await nativeCues(done.value.file, 0)).toEqual(said);
  const texts = await extractCues(film, { format: 'srt', options: {} });
  if (!texts.ok) throw new Error(texts.failure.kind);
  expect([...texts.value.values()].flatMap((text) => cuesOf(text, 'srt'))).toEqual(said);
});
