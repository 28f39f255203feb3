import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../../../../src/domain/formats/catalogue.ts';
import type { MediaInfo } from '../../../../../src/domain/media/media.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import type { Capabilities } from '../../../../../src/domain/plan/model/context.ts';
import { trackMethods, type Plan } from '../../../../../src/domain/plan/model/plan.ts';
import { wantsFrames } from '../../../../../src/domain/plan/frames-wanted.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { bothEngines, ffmpegOnly, someFrames } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

const HD = { width: 1920, height: 1080 } as const;
const CODECS = ['h264', 'vp9', 'vp8'] as const;
const hevc = aMedia([aVideoTrack({ codec: 'hevc', ...HD }), anAudioTrack()]);
const LONG = { duration: { kind: 'exact', seconds: 60 } } as const;
/** A browser that reads the file and its sound, but not the picture. */
const noHevc = (change: Partial<Capabilities> = {}) =>
  bothEngines(hevc, { decodes: [{ kind: 'audio', nth: 0 }] }, { bridge: CODECS, ...change });
const unread = (media: MediaInfo, change: Partial<Capabilities> = {}) =>
  ffmpegOnly(media, {
    webcodecs: { kind: 'absent', because: 'unsupported' },
    bridge: CODECS,
    ...change,
  });

function planned(
  media: MediaInfo,
  format: FormatId,
  options: Partial<Options>,
  means: Capabilities,
): Plan {
  const result = plan(media, { format, options }, means);
  if (!result.ok) throw new Error(`refused: ${result.failure.kind}`);
  return result.value;
}

const story = ({ steps }: Plan) => steps.map(({ id, engine }) => `${id} ${engine}`).join(', ');

describe('a picture that FFmpeg decodes is encoded by the browser', () => {
  test('beside what the browser copies and writes', () => {
    const made = planned(hevc, 'mp4', {}, noHevc());
    expect(story(made)).toBe('picture bridge, convert webcodecs');
    expect(trackMethods(made)).toEqual(['copy', 'ffmpeg', 'webcodecs']);
    expect(made.decisions[0]?.action).toMatchObject({
      codec: 'h264',
      engine: 'bridge',
      because: 'undecodable',
    });
  });

  test('and FFmpeg makes the rest where the browser cannot read the file', () => {
    const avi = aMedia([aVideoTrack({ codec: 'mpeg4' }), anAudioTrack({ codec: 'wmav2' })]);
    const made = planned(avi, 'mp4', {}, unread(avi));
    expect(story(made)).toBe('picture bridge, convert ffmpeg');
    expect(trackMethods(made)).toEqual(['ffmpeg', 'webcodecs']);
  });

  test('deinterlaced by FFmpeg, in one piece', () => {
    const tv = aMedia(
      [aVideoTrack({ scan: 'interlaced', codec: 'mpeg2video', ...HD, ...LONG })],
      LONG,
    );
    const made = planned(tv, 'mp4', {}, unread(tv, { frames: someFrames(2500) }));
    expect(story(made)).toBe('picture bridge, convert ffmpeg');
    expect(made.segmentation).toEqual({ kind: 'whole', because: 'new-frames' });
  });

  test('with edits that only FFmpeg has, of what the browser decodes', () => {
    const made = planned(
      aMedia(),
      'mp4',
      { denoise: 'light' },
      bothEngines(aMedia(), {}, { bridge: CODECS }),
    );
    expect(story(made)).toBe('picture bridge, convert webcodecs');
  });

  test('to VP9, and not to VP8 where FFmpeg would have to put it together', () => {
    const avi = aMedia([aVideoTrack({ codec: 'mpeg4' })]);
    const vp9 = planned(avi, 'webm', {}, unread(avi));
    expect(vp9.decisions[0]?.action).toMatchObject({ codec: 'vp9', engine: 'bridge' });
    const vp8 = planned(avi, 'webm', {}, unread(avi, { bridge: ['vp8'] }));
    expect(vp8.decisions[0]?.action).toMatchObject({ engine: 'ffmpeg' });
  });

  test('a long one in segments, whose frames FFmpeg lists', () => {
    const long = aMedia([aVideoTrack({ codec: 'hevc', ...HD, ...LONG }), anAudioTrack()], LONG);
    expect(wantsFrames(planned(long, 'mp4', {}, noHevc()))).toBe('ffmpeg');
    const made = planned(long, 'mp4', {}, noHevc({ frames: someFrames(1500) }));
    expect(made.segmentation.kind).toBe('segments');
    expect(new Set(made.steps.map(({ engine }) => engine))).toEqual(
      new Set(['bridge', 'webcodecs']),
    );
  });
});

describe('FFmpeg does all of it', () => {
  const OTHERWISE: [name: string, options: Partial<Options>, change: Partial<Capabilities>][] = [
    ['for the smallest file', { quality: 'smallest' }, {}],
    ['for a constant quality', { crf: 20 }, {}],
    ['for a limited size', { maxSize: 1 }, {}],
    ['where the bridge failed', {}, { avoid: ['bridge'] }],
    ['where the browser may not be asked', {}, { bridge: [] }],
  ];
  for (const [name, options, change] of OTHERWISE) {
    test(name, () => {
      const made = planned(hevc, 'mp4', options, noHevc(change));
      expect(made.steps.map(({ engine }) => engine)).not.toContain('bridge');
      expect(made.decisions[0]?.action).toMatchObject({ engine: 'ffmpeg' });
    });
  }

  test('where something would be lost: HDR that is kept, pixels that a stream cannot tell', () => {
    const colours = {
      matrix: 'bt2020nc',
      primaries: 'bt2020',
      transfer: 'smpte2084',
      range: 'limited',
    } as const;
    const hdr = aMedia([aVideoTrack({ codec: 'hevc', pixelFormat: 'yuv420p10le', colours })]);
    const kept = planned(hdr, 'mp4', { hdr: 'keep' }, unread(hdr));
    expect(kept.decisions[0]?.action).toMatchObject({ engine: 'ffmpeg' });
    expect(story(planned(hdr, 'mp4', {}, unread(hdr)))).toContain('bridge');
    const wide = aMedia([aVideoTrack({ codec: 'mpeg2video', pixelAspect: 64 / 45 })]);
    expect(
      story(planned(wide, 'ts', { quality: 'fast', width: null }, unread(wide))),
    ).not.toContain('bridge');
    expect(story(planned(wide, 'mp4', {}, unread(wide)))).toContain('bridge');
  });
});
