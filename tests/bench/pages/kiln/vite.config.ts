import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { coreWithoutWasm } from '../../../../src/build/core-without-wasm.ts';
import { contentSecurityPolicy } from '../../../../src/build/csp.ts';
import { engineAsset } from '../../../../src/build/engine-asset.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A page with Kiln's engines, built and sealed the way Kiln is. */
export default defineConfig({
  root: path('.'),
  base: './',
  logLevel: 'warn',
  plugins: [coreWithoutWasm(), engineAsset(), contentSecurityPolicy()],
  worker: { format: 'es', plugins: () => [coreWithoutWasm()] },
  build: {
    outDir: path('../../../../node_modules/.cache/kiln-bench/kiln'),
    emptyOutDir: true,
    target: 'chrome111',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
