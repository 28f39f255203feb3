import type { ManifestOptions } from 'vite-plugin-pwa';

/** How Kiln looks to the system when it is installed. `id` must never change: it is the installed app's identity. */
export const MANIFEST: Partial<ManifestOptions> = {
  id: './',
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
