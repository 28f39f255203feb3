import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A page with plain ffmpeg.wasm, and its core beside it. */
export default defineConfig({
  root: path('.'),
  base: './',
  publicDir: path('../../../../node_modules/@ffmpeg/core/dist/esm'),
  logLevel: 'warn',
  worker: { format: 'es' },
  build: {
    outDir: path('../../../../node_modules/.cache/kiln-bench/plain'),
    emptyOutDir: true,
    target: 'chrome111',
    assetsInlineLimit: 0,
  },
});
