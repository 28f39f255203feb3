import { readFile } from 'node:fs/promises';
import { preact } from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { chunkName } from './src/build/chunk-name.ts';
import { contentSecurityPolicy } from './src/build/csp.ts';
import { coreWithoutWasm } from './src/build/core-without-wasm.ts';
import { emittedFile } from './src/build/emitted-file.ts';
import { engineAsset } from './src/build/engine-asset.ts';
import { apacheFile } from './src/build/hosts/apache.ts';
import { headersFile } from './src/build/hosts/headers-file.ts';
import { vercelFile } from './src/build/hosts/vercel.ts';
import { LINK_FRAME, linkFrame } from './src/build/link-frame.ts';
import { thirdPartyNotices } from './src/build/third-party-notices.ts';
import { MANIFEST } from './src/build/web-app-manifest.ts';
import { BROWSER_FLOOR } from './src/lib/browser-floor.ts';

const root = import.meta.dirname;
const TEXT = 'text/plain; charset=utf-8';

export default defineConfig({
  // Relative addresses: the built site works from any folder of any server.
  base: './',
  plugins: [
    preact(),
    coreWithoutWasm(),
    engineAsset(),
    contentSecurityPolicy(),
    emittedFile({
      fileName: 'third-party-notices.txt',
      type: TEXT,
      content: () => thirdPartyNotices(root),
    }),
    emittedFile({
      fileName: 'LICENSE.txt',
      type: TEXT,
      content: () => readFile(`${root}/LICENSE`),
    }),
    emittedFile({
      fileName: LINK_FRAME,
      type: 'text/html; charset=utf-8',
      content: () => linkFrame(root),
    }),
    emittedFile({ fileName: '_headers', type: TEXT, content: async () => headersFile() }),
    emittedFile({ fileName: '.htaccess', type: TEXT, content: async () => apacheFile() }),
    emittedFile({ fileName: 'vercel.json', type: TEXT, content: async () => vercelFile() }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/pwa/service-worker',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: MANIFEST,
      // They are in globPatterns already.
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        // The shell. Not engine/*.bin: the page fetches that when it is needed, with progress.
        globPatterns: [
          '**/*.{js,css,html,svg,png,txt}',
          'assets/{libheif,avif_enc,jxl_enc,jxl_dec,webp_enc_simd}-*.wasm',
        ],
        globIgnores: ['robots.txt', 'screenshots/**'],
        // The encoder of AVIF has 3.5 MB. It is on the list, and fetched for the first AVIF only.
        maximumFileSizeToCacheInBytes: 4 << 20,
      },
    }),
  ],
  worker: { format: 'es', plugins: () => [coreWithoutWasm()] },
  optimizeDeps: { exclude: ['@ffmpeg/core', '@ffmpeg/ffmpeg'] },
  build: {
    target: Object.entries(BROWSER_FLOOR).map(([name, version]) => name + version),
    modulePreload: { polyfill: false },
    // A data: address would be one more thing for the policy to allow.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        chunkFileNames: chunkName,
        // All that the page starts with, in one piece: in many, what is fetched at first was 7 kB larger, as small files
        // are packed worse and each names others.
        codeSplitting: { groups: [{ name: 'shell', test: /\/src\/main\.tsx$/u }] },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/model/**'],
          // No test here changes a module, so files share them: half the CPU time.
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'model',
          environment: 'node',
          include: ['tests/unit/model/**/*.test.ts'],
          // Ten thousand runs of a model take a second or two, and ten of them on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
