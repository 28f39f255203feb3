import avifUrl from '@jsquash/avif/codec/enc/avif_enc.wasm?url';
import jxlUrl from '@jsquash/jxl/codec/enc/jxl_enc.wasm?url';
import webpUrl from '@jsquash/webp/codec/enc/webp_enc_simd.wasm?url';
import type { Size } from '../../../../domain/edits/rect.ts';
import { codecLoader, type Codec } from '../draw/load-codec.ts';
import { Refusal } from '../draw/refusal.ts';
import { pixelsOf } from './pixels.ts';

/** How well a picture is encoded: 0 to 100, or without loss. */
export type Likeness = { readonly quality: number } | 'lossless';

/** Codecs that no browser encodes, or not without loss. */
export type LibraryCodec = 'avif' | 'jxl' | 'webp';

const loaders: Readonly<Record<LibraryCodec, () => Promise<Codec>>> = {
  avif: codecLoader(() => import('@jsquash/avif/codec/enc/avif_enc.js'), avifUrl),
  jxl: codecLoader(() => import('@jsquash/jxl/codec/enc/jxl_enc.js'), jxlUrl),
  webp: codecLoader(() => import('@jsquash/webp/codec/enc/webp_enc_simd.js'), webpUrl),
};

/** Their own options: what jSquash gives them, which are those of the libraries' own tools. */
const OPTIONS: Readonly<
  Record<
    LibraryCodec,
    (likeness: Likeness, size: Size) => Readonly<Record<string, number | boolean>>
  >
> = {
  avif: (likeness, size) => ({
    quality: likeness === 'lossless' ? 100 : likeness.quality,
    qualityAlpha: likeness === 'lossless' ? 100 : -1,
    denoiseLevel: 0,
    tileColsLog2: 0,
    tileRowsLog2: 0,
    speed: avifSpeed(size),
    subsample: likeness === 'lossless' ? 3 : 1,
    chromaDeltaQ: false,
    sharpness: 0,
    tune: 0,
    enableSharpYUV: false,
    bitDepth: 8,
    lossless: likeness === 'lossless',
  }),
  jxl: (likeness) => ({
    effort: JXL_EFFORT,
    quality: likeness === 'lossless' ? 100 : likeness.quality,
    progressive: false,
    epf: -1,
    lossyPalette: false,
    decodingSpeedTier: 0,
    photonNoiseIso: 0,
    lossyModular: false,
    lossless: likeness === 'lossless',
  }),
  webp: (likeness) => ({
    ...WEBP_USUAL,
    quality: likeness === 'lossless' ? 75 : likeness.quality,
    lossless: likeness === 'lossless' ? 1 : 0,
  }),
};

/**
 * libaom's, 0 to 10. Measured on two photos of 960x540: 6 takes 2.0 s and 0.7 s of CPU, 8 a quarter and a third of that,
 * for the same bytes and for half as many again.
 */
function avifSpeed({ width, height }: Size): number {
  return width * height > MOST_WITH_CARE ? 8 : 6;
}

/** Pixels that are encoded in about ten seconds. */
const MOST_WITH_CARE = 3e6;

/** libjxl's, 1 to 9. Measured on the same: 7 takes 2.7 times as long as 5, for the same SSIM at the same bytes. */
const JXL_EFFORT = 5;

/** libwebp's own. */
const WEBP_USUAL = {
  target_size: 0,
  target_PSNR: 0,
  method: 4,
  sns_strength: 50,
  filter_strength: 60,
  filter_sharpness: 0,
  filter_type: 1,
  partitions: 0,
  segments: 4,
  pass: 1,
  show_compressed: 0,
  preprocessing: 0,
  autofilter: 0,
  partition_limit: 0,
  alpha_compression: 1,
  alpha_filtering: 1,
  alpha_quality: 100,
  // Colours under full transparency are nobody's.
  exact: 0,
  image_hint: 0,
  emulate_jpeg_size: 0,
  thread_level: 0,
  low_memory: 0,
  near_lossless: 100,
  use_delta_palette: 0,
  use_sharp_yuv: 0,
} as const;

/** The file of what is drawn, by a library that is fetched for it. */
export async function encodeByLibrary(
  canvas: OffscreenCanvas,
  codec: LibraryCodec,
  likeness: Likeness,
): Promise<Blob> {
  const { encode } = await loaders[codec]();
  const { data, width, height } = pixelsOf(canvas);
  const made = encode?.(data, width, height, OPTIONS[codec](likeness, canvas)) ?? null;
  if (made === null) throw new Refusal(`The encoder for ${codec} made nothing.`);
  // What it made stands in its own memory.
  return new Blob([made.slice()], { type: `image/${codec}` });
}
