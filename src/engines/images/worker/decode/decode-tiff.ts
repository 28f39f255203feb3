import { canvasOf, context2d } from '../draw/canvas.ts';
import { Damage, Unavailable } from '../draw/refusal.ts';

/** Decodes the first page of a TIFF. */
export async function decodeTiff(file: Blob): Promise<OffscreenCanvas> {
  const { default: utif } = await import('utif2').catch((error: unknown) => {
    throw new Unavailable(String(error), { cause: error });
  });
  const data = await file.arrayBuffer();
  const pages = utif.decode(data);
  const [page] = pages;
  if (page === undefined) throw new Damage('There is no page in it.');
  utif.decodeImage(data, page, pages);
  const { width, height } = page;
  const rgba = utif.toRGBA8(page);
  if (rgba.length < width * height * 4 || width * height === 0) {
    throw new Damage('Its data cannot be decoded.');
  }
  const pixels = new ImageData(Uint8ClampedArray.from(rgba), width, height);
  const canvas = canvasOf(pixels);
  context2d(canvas, { alpha: true }).putImageData(pixels, 0, 0);
  return canvas;
}
