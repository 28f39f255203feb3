import { expect, test } from 'vitest';
import type { PictureEdit } from '../../../../../../src/domain/edits/picture-edit.ts';
import { turnedCrop } from '../../../../../../src/engines/webcodecs/worker/pictures/turned-crop.ts';

type Edit = Pick<PictureEdit, 'crop' | 'turn' | 'flip'>;
type Pixels = readonly (readonly number[])[];

const UPRIGHT = { width: 5, height: 3 };
const PICTURE: Pixels = [
  [1, 2, 3, 4, 5],
  [6, 7, 8, 9, 10],
  [11, 12, 13, 14, 15],
];

function cropped(pixels: Pixels, crop: Edit['crop']): Pixels {
  if (crop === null) return pixels;
  const { x, y, width, height } = crop;
  return pixels.slice(y, y + height).map((row) => row.slice(x, x + width));
}

function turned(pixels: Pixels, degrees: number): Pixels {
  if (degrees === 0) return pixels;
  const columns = pixels[0] ?? [];
  const quarter = columns.map((_, x) => pixels.map((row) => row[x] ?? 0).toReversed());
  return turned(quarter, degrees - 90);
}

const mirrored = (pixels: Pixels) => pixels.map((row) => row.toReversed());

function edited(edit: Edit): Pixels {
  const pixels = turned(cropped(PICTURE, edit.crop), edit.turn);
  if (edit.flip === 'horizontal') return mirrored(pixels);
  return edit.flip === 'vertical' ? pixels.toReversed() : pixels;
}

test('turned, mirrored and then cropped is cropped, turned and then mirrored', () => {
  const crops = [null, { x: 1, y: 0, width: 3, height: 2 }, { x: 4, y: 2, width: 1, height: 1 }];
  for (const crop of crops) {
    for (const turn of [0, 90, 180, 270] as const) {
      for (const flip of ['none', 'horizontal', 'vertical'] as const) {
        const way = turnedCrop(UPRIGHT, { crop, turn, flip });
        if (way === null) throw new Error('It is within the picture.');
        const around = turned(PICTURE, way.rotate);
        const found = cropped(way.flip ? mirrored(around) : around, way.crop);
        expect(found, JSON.stringify({ crop, turn, flip })).toEqual(edited({ crop, turn, flip }));
      }
    }
  }
});

test('a crop that leaves the picture, or nothing of it, is none', () => {
  for (const crop of [
    { x: 3, y: 0, width: 3, height: 3 },
    { x: 0, y: -1, width: 3, height: 2 },
    { x: 0, y: 0, width: 0, height: 3 },
  ]) {
    expect(turnedCrop(UPRIGHT, { crop, turn: 90, flip: 'none' })).toBeNull();
  }
});
