import type { HeifImage, Libheif } from 'libheif-js/libheif-wasm/libheif.js';
import wasmUrl from 'libheif-js/libheif-wasm/libheif.wasm?url';
import { canvasOf, context2d } from '../draw/canvas.ts';
import type { PictureFacts } from '../headers/picture-facts.ts';
import { Damage, Unavailable } from '../draw/refusal.ts';
import { displayP3ToSrgb } from '../draw/to-srgb.ts';

let libheif: Promise<Libheif> | undefined;

/** Fetches libheif once; where that fails, the next picture tries again. */
function loadLibheif(): Promise<Libheif> {
  return (libheif ??= load().catch((error: unknown) => {
    libheif = undefined;
    throw new Unavailable(String(error), { cause: error });
  }));
}

async function load(): Promise<Libheif> {
  const [{ default: create }, response] = await Promise.all([
    import('libheif-js/libheif-wasm/libheif.js'),
    fetch(new URL(wasmUrl, import.meta.url)),
  ]);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const wasmBinary = await response.arrayBuffer();
  return create({ wasmBinary });
}

/** Decodes the primary picture of a HEIC file, upright, in sRGB: its turns and flips are done, and done once. */
export async function decodeHeic(
  file: Blob,
  { primaries }: Pick<PictureFacts, 'primaries'>,
): Promise<OffscreenCanvas> {
  const { HeifDecoder } = await loadLibheif();
  const decoder = new HeifDecoder();
  const images = decoder.decode(new Uint8Array(await file.arrayBuffer()));
  const image = images.find((one) => one.is_primary()) ?? images[0];
  try {
    if (image === undefined) throw new Damage('There is no picture in it.');
    const pixels = await pixelsOf(image);
    if (primaries === 'display-p3') displayP3ToSrgb(pixels.data);
    const canvas = canvasOf(pixels);
    context2d(canvas, { alpha: true }).putImageData(pixels, 0, 0);
    return canvas;
  } finally {
    for (const one of images) one.free();
  }
}

function pixelsOf(image: HeifImage): Promise<ImageData> {
  const pixels = new ImageData(image.get_width(), image.get_height());
  return new Promise((resolve, reject) => {
    image.display(pixels, (shown) =>
      shown === null ? reject(new Damage('Its data cannot be decoded.')) : resolve(pixels),
    );
  });
}
