import { expect, test } from 'vitest';
import type { MediaInfo, VideoTrack } from '../../../../../src/domain/media/media.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import type { FormatId } from '../../../../../src/domain/formats/catalogue.ts';
import { retryAfter } from '../../../../../src/domain/plan/retry-policy.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import type { CodecSupport } from '../../../../../src/domain/step/codec-support.ts';
import { ffmpegOnly } from '../../../../support/samples/means.ts';
import { aMedia, aVideoTrack } from '../../../../support/samples/media.ts';

const UNKNOWN = { kind: 'unknown' } as const;
const TAGS = { make: 'Acme', location: 'GPS', recorded: '2020-01-02T03:04:05', artist: 'Me' };

function aPicture(change: Partial<VideoTrack> = {}, more: Partial<MediaInfo> = {}): MediaInfo {
  const track = aVideoTrack({
    codec: 'mjpeg',
    width: 1600,
    height: 1200,
    rate: null,
    duration: UNKNOWN,
    pixelFormat: 'rgb24',
    ...change,
  });
  const metadata = { tags: TAGS, chapters: [] };
  return aMedia([track], {
    probedBy: 'images',
    container: 'jpeg',
    duration: UNKNOWN,
    metadata,
    ...more,
  });
}

const IMAGES: CodecSupport = {
  copies: [],
  decodes: [{ kind: 'video', nth: 0 }],
  video: ['mjpeg', 'png', 'webp'],
  audio: [],
  formats: ['jpg', 'png', 'webp'],
};

function planned(
  media: MediaInfo,
  format: FormatId,
  options: Partial<Options> = {},
  images: CodecSupport | null = IMAGES,
) {
  return plan(media, { format, options }, ffmpegOnly(media, { images }));
}

function made(...args: Parameters<typeof planned>) {
  const result = planned(...args);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

const HEIC = aPicture({ codec: 'heic' }, { container: 'heic' });

test.each(['jpg', 'png', 'webp'] as const)(
  'a picture becomes %s by the engine of pictures, at its size',
  (format) => {
    const { steps } = made(aPicture(), format);
    expect(steps).toMatchObject([
      { engine: 'images', format, command: { kind: 'still', at: 0, edit: { size: null } } },
    ]);
  },
);

test('a picture keeps its size where a video would become a small animation, whoever makes it', () => {
  const byFfmpeg = made(aPicture({}, { probedBy: 'ffmpeg' }), 'webp', {}, null);
  expect(byFfmpeg.steps).toMatchObject([
    { engine: 'ffmpeg', command: { tracks: [{ edit: { size: null } }] } },
  ]);
  const video = made(aMedia(), 'webp', {}, null);
  expect(video.steps).toMatchObject([
    { command: { tracks: [{ edit: { size: { width: 854, height: 480 } } }] } },
  ]);
});

test('filters, later frames, 16 bits in PNG and giant pictures are left to FFmpeg', () => {
  const engineOf = (...args: Parameters<typeof planned>) => made(...args).steps[0]?.engine;
  expect(engineOf(aPicture(), 'jpg', { denoise: 'light' })).toBe('ffmpeg');
  expect(engineOf(aPicture(), 'jpg', { frameTime: 1 })).toBe('ffmpeg');
  const deep = aPicture({ codec: 'png', pixelFormat: 'rgb48be' });
  expect(engineOf(deep, 'png')).toBe('ffmpeg');
  expect(engineOf(deep, 'jpg')).toBe('images');
  expect(engineOf(aPicture({ width: 20_000 }), 'jpg')).toBe('ffmpeg');
});

test('what only the engine of pictures reads is refused where it cannot make what is asked for', () => {
  expect(planned(HEIC, 'mp4')).toMatchObject({
    failure: { kind: 'only-to-pictures', format: 'heic' },
  });
  expect(planned(HEIC, 'jpg', { denoise: 'light' })).toMatchObject({
    failure: { kind: 'picture-format', format: 'heic' },
  });
  const giant = aPicture({ codec: 'heic', width: 30_000 }, { container: 'heic' });
  expect(planned(giant, 'jpg')).toMatchObject({
    failure: { kind: 'picture-too-large', width: 30_000 },
  });
});

test('what a photo says of itself goes along, as far as it may', () => {
  const of = (privacy: Options['privacy']) => {
    const { steps, metadata } = made(aPicture(), 'jpg', { privacy });
    const command = steps[0]?.command;
    return { exif: command?.kind === 'still' ? command.exif : null, metadata };
  };
  expect(of('keep').exif).toBe('keep');
  expect(of('keep').metadata.every(({ action }) => action === 'keep')).toBe(true);
  expect(of('no-place').exif).toBe('no-place');
  const dropped = of('no-place').metadata.filter(({ action }) => action === 'drop');
  expect(dropped.flatMap(({ names }) => names).toSorted()).toEqual(['location', 'make']);
  expect(of('none').exif).toBeUndefined();
  expect(of('none').metadata.every(({ action }) => action === 'drop')).toBe(true);
});

test('a picture that the browser fails at is tried with FFmpeg; a damaged one is not', () => {
  const one = made(aPicture(), 'jpg');
  const declined = { kind: 'declined', why: 'a test' } as const;
  expect(retryAfter(one, declined, [])).toEqual({ kind: 'replan', avoid: 'images' });
  expect(retryAfter(one, declined, ['images']).kind).toBe('end');
  expect(retryAfter(one, { kind: 'damaged' }, []).kind).toBe('end');
});

test.each([
  [{ longestEdge: 800 }, { width: 800, height: 600 }],
  [{ longestEdge: 4000 }, null],
  [
    { longestEdge: 1000, rotate: '90' },
    { width: 750, height: 1000 },
  ],
  [
    { longestEdge: 1000, resolution: '480' },
    { width: 640, height: 480 },
  ],
  [
    { longestEdge: 400, resolution: '480' },
    { width: 400, height: 300 },
  ],
  [{ longestEdge: 1 }, { width: 1, height: 1 }],
] as const)('a longest edge makes pictures smaller, never larger: %j', (options, size) => {
  for (const format of ['jpg', 'webp'] as const) {
    const command = made(aPicture(), format, options).steps[0]?.command;
    expect(command).toMatchObject({ kind: 'still', edit: { size } });
  }
});

test('a longest edge takes the place of the size that animations have by default', () => {
  const clip = aMedia([aVideoTrack({ width: 1600, height: 1200 })]);
  const command = made(clip, 'webp', { longestEdge: 800 }).steps[0]?.command;
  const size = { width: 800, height: 600 };
  expect(command).toMatchObject({ kind: 'convert', tracks: [{ edit: { size } }] });
});

const QUALITIES = [
  ['jpg', { pictureQuality: 92 }, { value: 2 }],
  ['jpg', { pictureQuality: 82, quality: 'smallest' }, { value: 4 }],
  ['webp', { pictureQuality: 30 }, { value: 30 }],
  ['webp', { lossless: 'on' }, { lossless: true }],
] as const;

test.each(QUALITIES)('a picture as %s has the exact quality that was asked for: %j', (...row) => {
  const [format, options, command] = row;
  expect(made(aPicture(), format, options).steps[0]?.command).toMatchObject(command);
});

test('animations as WebP have the exact quality too, or lose nothing', () => {
  const rateOf = (options: Partial<Options>) => {
    const command = made(aMedia([aVideoTrack()]), 'webp', options).steps[0]?.command;
    return command?.kind === 'convert' ? command.tracks : [];
  };
  expect(rateOf({ pictureQuality: 30 })).toMatchObject([{ rate: { value: 30 } }]);
  expect(rateOf({ lossless: 'on' })).toMatchObject([
    { rate: { lossless: true }, edit: { colours: { to: { matrix: 'gbr' } } } },
  ]);
});
