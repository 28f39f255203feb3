import { describe, expect, test } from 'vitest';
import { geometryOf, type Geometry } from '../../../../../src/domain/plan/tracks/geometry.ts';
import { resolveOptions, type Target } from '../../../../../src/domain/target/target.ts';
import type { VideoTrack } from '../../../../../src/domain/media/media.ts';
import { aVideoTrack } from '../../../../support/samples/media.ts';

function geometry(options: Target['options'], track: Partial<VideoTrack> = {}): Geometry {
  return geometryOf(aVideoTrack(track), resolveOptions({ format: 'mp4', options }), 'video');
}

const own = (width: number, height: number, fitMode: 'fit' | 'fill' | 'pad' | 'stretch') =>
  ({ resolution: 'custom', width, height, fitMode }) as const;

/** Of a picture of 1920x1080, where nothing else is said. */
const TABLE: readonly (readonly [
  name: string,
  Target['options'],
  Partial<VideoTrack>,
  Partial<Geometry>,
])[] = [
  ['nothing', {}, {}, { crop: null, size: null, frame: null }],
  [
    'an odd size is made even',
    {},
    { width: 853, height: 480 },
    { size: { width: 852, height: 480 } },
  ],
  [
    'a crop begins and ends at even pixels',
    { cropLeft: 101, cropTop: 3, cropRight: 100 },
    {},
    { crop: { x: 100, y: 2, width: 1720, height: 1078 }, size: { width: 1720, height: 1078 } },
  ],
  [
    'a crop is of the upright picture',
    { cropTop: 920 },
    { rotation: 90 },
    { crop: { x: 0, y: 920, width: 1080, height: 1000 }, size: { width: 1080, height: 1000 } },
  ],
  [
    'a turn makes width of height',
    { rotate: '90', resolution: '720' },
    {},
    { turn: 90, size: { width: 720, height: 1280 } },
  ],
  [
    'the resolution is that of what is left',
    { cropLeft: 960, resolution: '720' },
    {},
    { size: { width: 720, height: 810 } },
  ],
  [
    'one side follows from the other',
    own(640, 0, 'fit'),
    {},
    { size: { width: 640, height: 360 } },
  ],
  ['whichever it is', own(0, 720, 'pad'), {}, { size: { width: 1280, height: 720 }, frame: null }],
  ['no side leaves the size alone', own(0, 0, 'fit'), {}, { size: null }],
  ['fit', own(1000, 1000, 'fit'), {}, { size: { width: 1000, height: 562 }, frame: null }],
  [
    'fit enlarges: it was asked for',
    own(3840, 3840, 'fit'),
    {},
    { size: { width: 3840, height: 2160 } },
  ],
  [
    'pad',
    own(1000, 1000, 'pad'),
    {},
    { size: { width: 1000, height: 1000 }, frame: { x: 0, y: 218, width: 1000, height: 562 } },
  ],
  [
    'fill',
    own(500, 500, 'fill'),
    {},
    { crop: { x: 420, y: 0, width: 1080, height: 1080 }, size: { width: 500, height: 500 } },
  ],
  [
    'fill after a turn cuts off what will be the sides',
    { ...own(500, 500, 'fill'), rotate: '90' },
    {},
    { crop: { x: 420, y: 0, width: 1080, height: 1080 }, size: { width: 500, height: 500 } },
  ],
  [
    'fill after a crop stays within it',
    { ...own(400, 800, 'fill'), cropLeft: 920 },
    {},
    { crop: { x: 1150, y: 0, width: 540, height: 1080 } },
  ],
  ['an own size that it has', own(1920, 1080, 'fill'), {}, { crop: null, size: null }],
  [
    'stretch',
    own(320, 320, 'stretch'),
    {},
    { size: { width: 320, height: 320 }, pixels: 'square' },
  ],
  [
    'pixels that are not square are made so for an own size',
    own(640, 0, 'fit'),
    { width: 720, height: 576, pixelAspect: 64 / 45 },
    { size: { width: 640, height: 360 }, pixels: 'square' },
  ],
];

describe('from the source to the output', () => {
  for (const [name, options, track, expected] of TABLE) {
    test(name, () => expect(geometry(options, track)).toMatchObject(expected));
  }

  test('every size is even, every part within the picture', () => {
    for (const fitMode of ['fit', 'fill', 'pad', 'stretch'] as const) {
      for (let n = 1; n < 400; n += 7) {
        const options = {
          ...own(n, 401 - n, fitMode),
          cropLeft: n,
          cropTop: n * 2,
          rotate: '270',
        } as const;
        const { crop, size, frame } = geometry(options);
        expect([size?.width, size?.height].every((side) => (side ?? 1) % 2 === 0)).toBe(true);
        expect((crop?.x ?? 0) + (crop?.width ?? 0)).toBeLessThanOrEqual(1920);
        expect((crop?.y ?? 0) + (crop?.height ?? 0)).toBeLessThanOrEqual(1080);
        if (frame !== null) {
          expect(frame.x + frame.width).toBeLessThanOrEqual(size?.width ?? 0);
          expect(frame.y + frame.height).toBeLessThanOrEqual(size?.height ?? 0);
        }
      }
    }
  });
});
