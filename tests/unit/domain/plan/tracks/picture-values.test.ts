import { describe, expect, test } from 'vitest';
import { UNTAGGED } from '../../../../../src/domain/media/colours.ts';
import type { VideoTrack } from '../../../../../src/domain/media/media.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import { aMedia, aVideoTrack } from '../../../../support/samples/media.ts';
import { bothEngines, ffmpegOnly } from '../../../../support/samples/means.ts';

const SMALL = { width: 640, height: 480 } as const;

/** The edit of the only picture, and what is said of it. */
function planned(
  track: Partial<VideoTrack>,
  target: Target,
  engines: 'both' | 'ffmpeg' = 'ffmpeg',
) {
  const media = aMedia([aVideoTrack({ codec: 'vp9', ...track })]);
  const made = plan(media, target, engines === 'both' ? bothEngines(media) : ffmpegOnly(media));
  if (!made.ok) throw new Error(made.failure.kind);
  const command = made.value.steps.at(-1)?.command;
  const edit =
    command?.kind === 'convert'
      ? command.tracks.find((one) => one.kind === 'encode-video')?.edit
      : command !== undefined && 'edit' in command
        ? command.edit
        : undefined;
  const action = made.value.decisions[0]?.action;
  return { edit, action };
}

const mp4: Target = { format: 'mp4', options: {} };

describe('what values mean in the output', () => {
  test('a small picture that says nothing is BT.601, a large one BT.709, and both then say so', () => {
    expect(planned(SMALL, mp4).edit?.colours?.to).toMatchObject({
      matrix: 'smpte170m',
      range: 'limited',
    });
    expect(planned({}, mp4).edit?.colours?.to).toMatchObject({
      matrix: 'bt709',
      primaries: 'bt709',
    });
  });

  test('a large one that is made smaller keeps its matrix', () => {
    const { edit } = planned({}, { format: 'mp4', options: { resolution: '360' } });
    expect(edit?.colours?.to.matrix).toBe('bt709');
  });

  test('full range becomes that of television, and of JPEG and PNG what they know', () => {
    const full = { colours: { ...UNTAGGED, matrix: 'bt709', range: 'full' } } as const;
    expect(planned(full, mp4).edit?.colours).toMatchObject({
      from: { matrix: 'bt709', range: 'full' },
      to: { matrix: 'bt709', range: 'limited' },
    });
    const to = (format: 'jpg' | 'png') => planned(full, { format, options: {} }).edit?.colours?.to;
    expect(to('jpg')).toMatchObject({ matrix: 'smpte170m', range: 'full' });
    expect(to('png')).toMatchObject({ matrix: 'gbr', range: 'full' });
  });

  test('of screens it follows the size', () => {
    const screen = { codec: 'qtrle', pixelFormat: 'rgb24' };
    expect(planned({ ...screen, ...SMALL }, mp4).edit?.colours?.to.matrix).toBe('smpte170m');
    expect(planned(screen, mp4).edit?.colours?.to.matrix).toBe('bt709');
  });

  test('codecs that cannot say what they mean get what players assume', () => {
    const { edit } = planned(
      { ...SMALL, colours: { ...UNTAGGED, matrix: 'bt709' } },
      { format: 'avi', options: {} },
    );
    expect(edit?.colours).toMatchObject({ from: { matrix: 'bt709' }, to: { matrix: 'smpte170m' } });
  });
});

describe('high dynamic range', () => {
  const hdr = {
    codec: 'hevc',
    pixelFormat: 'yuv420p10le',
    colours: {
      matrix: 'bt2020nc',
      primaries: 'bt2020',
      transfer: 'arib-std-b67',
      range: 'limited',
    },
  } as const;

  test('is mapped by FFmpeg, whatever the browser decodes', () => {
    const { edit, action } = planned(hdr, mp4, 'both');
    expect(edit?.colours?.to).toMatchObject({ matrix: 'bt709', transfer: 'bt709' });
    expect(action).toMatchObject({
      engine: 'ffmpeg',
      because: 'edit',
      changes: [{ kind: 'hdr-to-sdr' }],
    });
  });

  test('is kept where it is copied, or where that is wished and H.264 holds it', () => {
    expect(planned(hdr, { format: 'mkv', options: {} }).action).toEqual({ kind: 'copy' });
    const kept = planned(hdr, { format: 'mp4', options: { hdr: 'keep' } });
    expect(kept.edit?.colours?.to.transfer).toBe('arib-std-b67');
    const vp9 = planned(hdr, { format: 'mp4', options: { hdr: 'keep', videoCodec: 'vp9' } });
    expect(vp9.action).toMatchObject({ changes: [{ kind: 'hdr-to-sdr' }] });
  });
});

describe('transparency', () => {
  const glass = { codec: 'vp9', pixelFormat: 'yuva420p' } as const;

  test('is kept in GIF, PNG and WebM', () => {
    for (const format of ['gif', 'png'] as const)
      expect(planned(glass, { format, options: {} }).edit?.transparency).toEqual({
        kind: 'kept',
        stored: 'vp9',
      });
    const webm: Target = { format: 'webm', options: { resolution: '360' } };
    expect(planned(glass, webm, 'both')).toMatchObject({
      edit: { transparency: { kind: 'kept' } },
      action: { engine: 'webcodecs' },
    });
  });

  test('is laid on black in videos, on white in JPEG, by FFmpeg', () => {
    expect(planned(glass, mp4, 'both')).toMatchObject({
      edit: { transparency: { kind: 'flattened', stored: 'vp9', on: 'black' } },
      action: { engine: 'ffmpeg', because: 'edit', changes: [{ kind: 'flattened', on: 'black' }] },
    });
    const jpg = planned({ codec: 'png', pixelFormat: 'rgba' }, { format: 'jpg', options: {} });
    expect(jpg.edit?.transparency).toEqual({ kind: 'flattened', stored: 'pixels', on: 'white' });
  });

  test('VP9 keeps it in Matroska only', () => {
    const { edit } = planned(glass, { format: 'mp4', options: { videoCodec: 'vp9' } });
    expect(edit?.transparency.kind).toBe('flattened');
  });
});
