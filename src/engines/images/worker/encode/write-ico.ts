import { bytes } from '../metadata/made-bytes.ts';
import { canvasOf, context2d } from '../draw/canvas.ts';

/** Sides of the pictures of an icon: what browsers, docks and desktops ask for. */
const SIDES = [16, 24, 32, 48, 64, 128, 256];

/** The largest side that an icon can have. */
const MOST = 256;

/** An icon: what is drawn at several sizes, each in the middle of a square, never enlarged, as PNG. */
export async function writeIco(canvas: OffscreenCanvas): Promise<Blob> {
  const longest = Math.max(canvas.width, canvas.height);
  const largest = Math.min(MOST, longest);
  const sides = SIDES.filter((side) => side < largest);
  const pictures = await Promise.all([...sides, largest].map((side) => pictureOf(canvas, side)));
  const head = bytes(6 + pictures.length * 16, (view) => {
    view.setUint16(2, 1, true);
    view.setUint16(4, pictures.length, true);
    let at = view.byteLength;
    for (const [n, { side, png }] of pictures.entries()) {
      const entry = 6 + n * 16;
      // 256 does not fit into a byte, and is written as 0.
      view.setUint8(entry, side % MOST);
      view.setUint8(entry + 1, side % MOST);
      view.setUint16(entry + 4, 1, true);
      view.setUint16(entry + 6, 32, true);
      view.setUint32(entry + 8, png.size, true);
      view.setUint32(entry + 12, at, true);
      at += png.size;
    }
  });
  return new Blob([head, ...pictures.map(({ png }) => png)], { type: 'image/x-icon' });
}

async function pictureOf(canvas: OffscreenCanvas, side: number) {
  const square = canvasOf({ width: side, height: side });
  const context = context2d(square, { alpha: true });
  const scale = side / Math.max(canvas.width, canvas.height);
  const [width, height] = [canvas.width * scale, canvas.height * scale];
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, (side - width) / 2, (side - height) / 2, width, height);
  return { side, png: await square.convertToBlob({ type: 'image/png' }) };
}
