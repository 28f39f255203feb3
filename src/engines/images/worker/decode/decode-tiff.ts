import { canvasOf, context2d } from '../draw/canvas.ts';
import { Refusal, Unavailable } from '../draw/refusal.ts';

/** Decodes the first page of a TIFF. */
export async function decodeTiff(file: Blob): Promise<OffscreenCanvas> {
  const { default: utif } = await import('utif2').catch((error: unknown) => {
    throw new Unavailable(String(error), { cause: error });
  });
  const { rgba, width, height } = firstPage(utif, await file.arrayBuffer());
  const pixels = new ImageData(Uint8ClampedArray.from(rgba), width, height);
  const canvas = canvasOf(pixels);
  context2d(canvas, { alpha: true }).putImageData(pixels, 0, 0);
  return canvas;
}

/** The pixels of the first page. What UTIF does not know is left to FFmpeg: it throws whatever it stumbles over. */
function firstPage(utif: typeof import('utif2').default, data: ArrayBuffer) {
  try {
    const pages = utif.decode(data);
    const [page] = pages;
    if (page === undefined) throw new Refusal('There is no page in it.');
    utif.decodeImage(data, page, pages);
    const { width, height } = page;
    const rgba = utif.toRGBA8(page);
    if (width * height === 0 || rgba.length < width * height * 4) {
      throw new Refusal('Its data cannot be decoded.');
    }
    return { rgba, width, height };
  } catch (error) {
    throw new Refusal(String(error), { cause: error });
  }
}
