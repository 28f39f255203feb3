import wasmUrl from '@jsquash/jxl/codec/dec/jxl_dec.wasm?url';
import { canvasOf, context2d } from '../draw/canvas.ts';
import { codecLoader } from '../draw/load-codec.ts';
import { Damage } from '../draw/refusal.ts';

const loadDecoder = codecLoader(() => import('@jsquash/jxl/codec/dec/jxl_dec.js'), wasmUrl);

/** Decodes a JPEG XL by libjxl, upright, in sRGB. */
export async function decodeJxl(file: Blob): Promise<OffscreenCanvas> {
  const { decode } = await loadDecoder();
  const pixels = decode?.(new Uint8Array(await file.arrayBuffer())) ?? null;
  if (pixels === null) throw new Damage('Its data cannot be decoded.');
  const canvas = canvasOf(pixels);
  context2d(canvas, { alpha: true }).putImageData(pixels, 0, 0);
  return canvas;
}
