import type { ManifestOptions } from 'vite-plugin-pwa';

/**
 * How Kiln looks to the system when it is installed. No `id`: it would be resolved against the origin alone, and
 * every app of a host such as user.github.io that says './' would be the same app. Without it `start_url` is the
 * identity, so that must never change.
 */
export const MANIFEST: Partial<ManifestOptions> = {
  start_url: './',
  scope: './',
  name: 'Kiln',
  short_name: 'Kiln',
  description: 'Converts video, audio and images on this device. Nothing is uploaded.',
  lang: 'en',
  dir: 'ltr',
  display: 'standalone',
  theme_color: '#b4532a',
  background_color: '#faf7f2',
  categories: ['multimedia', 'productivity', 'utilities'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
