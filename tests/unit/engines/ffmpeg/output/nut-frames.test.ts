import { expect, test } from 'vitest';
import { nutFrames, UnfitPictures } from '../../../../../src/engines/ffmpeg/output/nut-frames.ts';
import type { PictureFormat, RawFrame } from '../../../../../src/engines/frames/frame-channel.ts';

/** Written by FFmpeg 5.1: frames 0, 1, 3, 4 and 5 of 4 by 2 pixels at 30000/1001 a second, pixels 64:45. */
const FIVE_FRAMES = `
bnV0L211bHRpbWVkaWEgY29udGFpbmVyAE5NelYfXwStSgMBgf9/AQGD1GDAAAYAAAAAAAGgAAIBASgBACkAIQGfIyACnyOBecAABgAAAAAAAQYD
AAABBAAAAbYC//oC//sC//wC//0UlxlVTlMRQFvy+dsYAAAESTQyMAAOg9RgAAAABAJALQCGVc4WTkmraLWWungJAAAAAAAAAAAATkmraLWWung5
AQAAAAIHZW5jb2RlcgINTGF2YyByYXd2aWRlbwxyX2ZyYW1lX3JhdGUCCjMwMDAwLzEwMDFP8DX/Tkvkre7KRWkGAAAAAAAAAwAMUVEpKVFRKSla
8PBuBAxRUSkpUVEpKVrw8G4DrnYMUVEpKVFRKSla8PBuBAxRUSkpUVEpKVrw8G4EDFFRKSlRUSkpWvDwbg==`;

const bytes = Uint8Array.from(atob(FIVE_FRAMES.replaceAll('\n', '')), (char) => char.charCodeAt(0));

function read(pieces: readonly Uint8Array[]) {
  const formats: PictureFormat[] = [];
  const frames: RawFrame[] = [];
  const push = nutFrames({
    onFormat: (format) => formats.push(format),
    onFrame: (frame) => frames.push(frame),
  });
  for (const piece of pieces) push(piece);
  return { formats, frames };
}

/** Pieces of so many bytes. */
function cut(size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  );
}

for (const size of [bytes.length, 100, 13, 1]) {
  test(`frames have their times and bytes, in pieces of ${size}`, () => {
    const { formats, frames } = read(cut(size));
    expect(formats).toEqual([{ width: 4, height: 2, pixelAspect: { num: 64, den: 45 } }]);
    expect(frames.map(({ time }) => Math.round((time * 30_000) / 1001))).toEqual([0, 1, 3, 4, 5]);
    for (const { pixels } of frames) {
      const planes = [0x51, 0x51, 0x29, 0x29, 0x51, 0x51, 0x29, 0x29, 0x5a, 0xf0, 0xf0, 0x6e];
      expect([...pixels]).toEqual(planes);
    }
  });
}

test('a frame of another size than was said is refused', () => {
  // The length of the first frame stands before its pixels.
  const other = bytes.slice();
  const first = other.findIndex((byte, n) => byte === 12 && other[n + 1] === 0x51);
  other[first] = 13;
  expect(() => read([other])).toThrow(UnfitPictures);
});
