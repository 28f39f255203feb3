import type { PrecacheEntry } from 'workbox-precaching';
import { lateScripts, type LateScripts } from './late-scripts.ts';

/** The engines' workers, coders: many times the size of the page, and no use to somebody who only looks at it. */
const ENGINE =
  /\/(?:(?:core-loader|ffmpeg|images|webcodecs)\.worker|mediabunny-[\w-]+?|libheif)-[\w-]{8}\.(?:js|wasm)$/u;

/** Codecs of pictures, most of which most people never need: they are kept once they were fetched for a picture. */
const CODEC = /\/(?:avif_enc|jxl_(?:enc|dec)|webp_enc_simd|UTIF)-[\w-]{8}\.(?:js|wasm)$/u;

/** What the page asks of the service worker once it has a file to convert. */
export const KEEP_ENGINES = 'KEEP_ENGINES';

/** What it answers: all of them are kept, or some are not, for want of a connection or of room. */
export type KeepAnswer = 'kept' | 'missing';

/** The scripts of the engines, as far as this version of the app has them. */
export type EngineScripts = Pick<LateScripts, 'others' | 'answer' | 'sweep'> & {
  /** Fetches all that are not kept yet, but for codecs of pictures, so that conversions work without a connection. */
  readonly keep: () => Promise<void>;
  /** The same, but only if an older version kept its own. */
  readonly keepAgain: () => Promise<void>;
};

/** Takes the engines' scripts out of the list of everything: they are kept when the first file is added. */
export function engineScripts(
  entries: readonly (PrecacheEntry | string)[],
  scope: string,
): EngineScripts {
  const scripts = lateScripts(entries, scope, {
    cacheName: 'kiln-engine-scripts',
    pattern: new RegExp(`${ENGINE.source}|${CODEC.source}`, 'u'),
  });
  const keep = () => scripts.keep((url) => !CODEC.test(url));
  return {
    ...scripts,
    keep,
    async keepAgain() {
      if ((await scripts.kept()) !== null) await keep();
    },
  };
}
