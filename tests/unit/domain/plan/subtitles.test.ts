import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../../../src/domain/formats/catalogue.ts';
import type { MediaInfo, SubtitleTrack, Track } from '../../../../src/domain/media/media.ts';
import type { CodecSupport } from '../../../../src/domain/step/codec-support.ts';
import type { Options } from '../../../../src/domain/options/options.ts';
import { renditionNames, type Plan } from '../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import { bothEngines, ffmpegOnly } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

function subtitles(index: number, codec: string, label?: SubtitleTrack['label']): SubtitleTrack {
  return {
    kind: 'subtitle',
    index,
    codec,
    frames: null,
    bitRate: null,
    ...(label === undefined ? {} : { label }),
  };
}

const labelled = (language: string | null, ...dispositions: ('default' | 'forced')[]) => ({
  language,
  title: null,
  dispositions,
});

const FONT: Track = { kind: 'attachment', index: 9, codec: 'ttf', frames: null, bitRate: null };

const film = (...others: readonly Track[]) =>
  aMedia([aVideoTrack(), anAudioTrack(), ...others], { container: 'matroska' });
const RICH = film(
  subtitles(2, 'subrip'),
  subtitles(3, 'ass'),
  subtitles(4, 'hdmv_pgs_subtitle'),
  FONT,
);

function planned(
  media: MediaInfo,
  format: FormatId,
  options: Partial<Options> = {},
  can: Partial<CodecSupport> = {},
): Plan {
  const result = plan(media, { format, options }, bothEngines(media, can));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** What becomes of what is neither picture nor sound, and who makes what. */
function story({ decisions, steps }: Plan): string {
  const others = decisions.filter(({ track }) => track.kind !== 'video' && track.kind !== 'audio');
  const told = others.map(({ action, reason }) =>
    action.kind === 'encode' ? action.codec : action.kind === 'drop' ? `out: ${reason}` : 'copy',
  );
  return `${told.join(', ')} by ${steps.map(({ id, engine }) => `${id} ${engine}`).join(', ')}`;
}

describe('subtitles are kept, turned into what the format holds, or left out with the reason', () => {
  const TABLE: [string, MediaInfo, FormatId, Partial<Options>, string][] = [
    ['MKV keeps all', RICH, 'mkv', {}, 'copy, copy, copy, copy by convert ffmpeg'],
    [
      'MP4 has text of its own, and no place for pictures and fonts',
      RICH,
      'mp4',
      {},
      'mov_text, mov_text, out: not-held, out: not-held by cues-2 ffmpeg, convert ffmpeg',
    ],
    [
      'WebM has WebVTT, and the browser still encodes the picture',
      RICH,
      'webm',
      {},
      'webvtt, webvtt, out: not-held, out: not-held by cues-2 ffmpeg, picture webcodecs, convert ffmpeg',
    ],
    [
      'so it does for MP4',
      RICH,
      'mp4',
      { resolution: '480' },
      'mov_text, mov_text, out: not-held, out: not-held by cues-2 ffmpeg, picture webcodecs, convert ffmpeg',
    ],
    ['text of MP4 in MKV', film(subtitles(2, 'mov_text')), 'mkv', {}, 'subrip by convert ffmpeg'],
    [
      'where nothing of it can be held, the copy stays quick',
      film(subtitles(2, 'hdmv_pgs_subtitle')),
      'mp4',
      {},
      'out: not-held by convert webcodecs',
    ],
    [
      'who wants none gets none, quickly',
      film(subtitles(2, 'subrip')),
      'mkv',
      { subtitles: 'none' },
      'out: option by convert webcodecs',
    ],
    [
      'nobody reads them',
      film(subtitles(2, 'dvb_teletext')),
      'mkv',
      {},
      'out: not-held by convert webcodecs',
    ],
    ['a font alone is kept too', film(FONT), 'mkv', {}, 'copy by convert ffmpeg'],
    [
      'a picture among the tags of another container is no file that FFmpeg sees',
      { ...film(FONT), container: 'isobmff' },
      'mkv',
      {},
      'out: not-held by convert webcodecs',
    ],
    [
      'sound has no subtitles',
      RICH,
      'm4a',
      {},
      'out: not-held, out: not-held, out: not-held, out: not-held by convert webcodecs',
    ],
  ];
  for (const [name, media, format, options, expected] of TABLE) {
    test(name, () => expect(story(planned(media, format, options))).toBe(expected));
  }
});

test('a picture that only the browser decodes matters more than subtitles', () => {
  const media = aMedia([aVideoTrack({ codec: 'av1' }), anAudioTrack(), subtitles(2, 'subrip')]);
  const can = { video: ['vp8'] as const };
  expect(story(planned(media, 'webm', { videoCodec: 'vp8' }, can))).toBe(
    'out: not-together by convert webcodecs',
  );
});

describe('cues that move have steps of their own', () => {
  const cut = { trimStart: 2, trimMode: 'exact' } as const;

  test('text as text, pictures between packets, and what each is marked as', () => {
    const media = film(
      subtitles(2, 'subrip', labelled('eng', 'default')),
      subtitles(3, 'hdmv_pgs_subtitle'),
    );
    const { steps } = planned(media, 'mkv', cut);
    expect(steps.map(({ id }) => id)).toEqual(['cues-1', 'cues-2', 'picture', 'convert']);
    expect(steps[0]).toMatchObject({
      format: 'srt',
      command: { kind: 'cues', track: { kind: 'subtitle', nth: 0 }, range: { from: 2, to: null } },
    });
    expect(steps[1]).toMatchObject({
      format: 'mkv',
      command: { tracks: [{ kind: 'copy', track: { nth: 1 }, range: { from: 2, to: null } }] },
    });
    const last = steps.at(-1);
    expect(last?.inputs.slice(-2)).toEqual([
      { kind: 'cues', id: 'cues-1', format: 'srt' },
      { kind: 'cues', id: 'cues-2', format: 'mkv' },
    ]);
    expect(last?.command).toMatchObject({
      tracks: [{}, {}, { input: 2, track: { nth: 0 } }, { input: 3, track: { nth: 1 } }],
    });
  });

  test('styles and settings stay', () => {
    const media = film(subtitles(2, 'ass'), subtitles(3, 'webvtt'), subtitles(4, 'mov_text'));
    const formats = planned(media, 'mp4', cut).steps.flatMap(({ command, format }) =>
      command.kind === 'cues' ? [format] : [],
    );
    expect(formats).toEqual(['ass', 'vtt', 'srt']);
  });

  test('pictures do not follow another speed', () => {
    expect(story(planned(RICH, 'mkv', { speed: 2 }))).toContain(
      'copy, copy, out: timing, copy by cues-1 ffmpeg, cues-2 ffmpeg',
    );
  });

  test('all that is kept is expected of the output', () => {
    expect(planned(RICH, 'mkv').outputs[0].expect.subtitles).toBe(3);
    expect(planned(RICH, 'mp4').outputs[0].expect.subtitles).toBe(2);
    expect(planned(film(), 'mkv').outputs[0].expect.subtitles).toBeUndefined();
  });
});

describe('subtitles alone', () => {
  test('a file for each track that is text, named by its language', () => {
    const media = film(
      subtitles(2, 'subrip', labelled('eng', 'default')),
      subtitles(3, 'ass', labelled('eng')),
      subtitles(4, 'mov_text', labelled('ger', 'forced')),
      subtitles(5, 'hdmv_pgs_subtitle', labelled('fre')),
      subtitles(6, 'subrip'),
    );
    const whole = planned(media, 'srt');
    const { outputs, decisions } = whole;
    // They are no sizes of a picture.
    expect(renditionNames(whole)).toEqual([]);
    expect(outputs.map(({ suffix, content }) => [suffix, content])).toEqual([
      ['eng', 'cues'],
      ['eng.2', 'cues'],
      ['ger.forced', 'cues'],
      ['1', 'cues'],
    ]);
    expect(decisions.map(({ action }) => action.kind)).toEqual([
      'drop',
      'drop',
      'copy',
      'encode',
      'encode',
      'drop',
      'copy',
    ]);
  });

  test('a lone track without a language needs no name', () => {
    const { outputs } = planned(film(subtitles(2, 'subrip')), 'vtt', { trimStart: 2, speed: 2 });
    expect(outputs.map(({ suffix }) => suffix)).toEqual(['']);
  });

  test('a file that is nothing but subtitles', () => {
    expect(planned(aMedia([subtitles(0, 'ass')]), 'ass').outputs).toHaveLength(1);
  });

  const FAULTS: [string, MediaInfo, string][] = [
    ['none', film(), 'subtitles'],
    ['pictures only', film(subtitles(2, 'dvd_subtitle')), 'text'],
  ];
  for (const [name, media, wanted] of FAULTS) {
    test(`refused: ${name}`, () => {
      expect(plan(media, { format: 'srt', options: {} }, ffmpegOnly(media))).toMatchObject({
        ok: false,
        failure: { kind: 'no-track', wanted },
      });
    });
  }
});
