import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from '../../../src/build/csp.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A page with the engine over the browser's own codecs, built and sealed the way Kiln is. */
export default defineConfig({
  root: path('.'),
  base: './',
  logLevel: 'warn',
  plugins: [contentSecurityPolicy()],
  worker: { format: 'es' },
  build: {
    outDir: path('../../../node_modules/.cache/kiln-segmenting'),
    emptyOutDir: true,
    target: 'chrome111',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
