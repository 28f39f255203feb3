import { bytes } from '../metadata/made-bytes.ts';

/** A file header and the header of Windows 3, which everybody reads. */
const [FILE_HEADER, HEADER] = [14, 40];

/** Pixels to a metre at 96 to an inch. */
const DENSITY = 3780;

/** A BMP of opaque pixels: 24 bits each, from the lowest row up, each row as long as a multiple of four. */
export function writeBmp({ data, width, height }: ImageData): Blob {
  const stride = Math.ceil((width * 3) / 4) * 4;
  const head = bytes(FILE_HEADER + HEADER, (view) => {
    view.setUint16(0, 0x424d);
    view.setUint32(2, FILE_HEADER + HEADER + stride * height, true);
    view.setUint32(10, FILE_HEADER + HEADER, true);
    view.setUint32(14, HEADER, true);
    view.setInt32(18, width, true);
    view.setInt32(22, height, true);
    view.setUint16(26, 1, true);
    view.setUint16(28, 24, true);
    view.setUint32(34, stride * height, true);
    view.setInt32(38, DENSITY, true);
    view.setInt32(42, DENSITY, true);
  });
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    let to = (height - 1 - y) * stride;
    for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
      rows[to] = data[at + 2] ?? 0;
      rows[to + 1] = data[at + 1] ?? 0;
      rows[to + 2] = data[at] ?? 0;
      to += 3;
    }
  }
  return new Blob([head, rows], { type: 'image/bmp' });
}
