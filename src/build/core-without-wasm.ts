import type { Plugin } from 'vite';

/** How the core finds its wasm when nobody hands it one. */
const OWN_WASM = 'new URL("ffmpeg-core.wasm",import.meta.url).href';

/**
 * Takes the reference to the wasm out of ffmpeg-core.js. Kiln hands the core a compiled module; with the reference
 * in place Vite would put the raw 32 MB into the site a second time. A worker build needs this plugin too.
 */
export function coreWithoutWasm(): Plugin {
  return {
    name: 'kiln:core-without-wasm',
    enforce: 'pre',
    transform(code, id) {
      if (!/@ffmpeg\/core\/.*ffmpeg-core\.js$/u.test(id.split('?')[0] ?? '')) return undefined;
      if (!code.includes(OWN_WASM)) throw new Error('ffmpeg-core.js names its wasm in a new way.');
      return { code: code.replace(OWN_WASM, '"unused"'), map: null };
    },
  };
}
