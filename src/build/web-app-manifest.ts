import type { ManifestOptions } from 'vite-plugin-pwa';
import { SHARE_FIELDS, SHARE_PATH } from '../pwa/service-worker/share-target.ts';

/** Files that Kiln can be chosen to open, by kind; systems know some by their endings only. */
const OPENS = {
  'video/*':
    'mp4 m4v mov mkv webm avi wmv flv mpg mpeg ts mts m2ts vob 3gp 3g2 ogv mxf dv asf f4v'.split(
      ' ',
    ),
  'audio/*': 'mp3 m4a aac ogg oga opus flac wav wma aiff aif ac3 amr caf mka m4b ape wv'.split(' '),
  'image/*': 'jpg jpeg png gif webp avif jxl bmp ico tif tiff heic heif'.split(' '),
};

/** The same as a list, for the share sheet. */
const SHARED = Object.entries(OPENS).flatMap(([kind, endings]) => [
  kind,
  ...endings.map((one) => `.${one}`),
]);

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
  share_target: {
    action: `./${SHARE_PATH}`,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: SHARE_FIELDS.title,
      text: SHARE_FIELDS.text,
      url: SHARE_FIELDS.url,
      files: [{ name: SHARE_FIELDS.files, accept: SHARED }],
    },
  },
  file_handlers: [
    {
      action: './',
      accept: Object.fromEntries(
        Object.entries(OPENS).map(([kind, endings]) => [kind, endings.map((one) => `.${one}`)]),
      ),
    },
  ],
  // Not to a window that is open: what is shared would be dropped. https://github.com/WICG/web-app-launch/issues/62
  launch_handler: { client_mode: 'navigate-new' },
  shortcuts: [
    { name: 'Convert to MP4', short_name: 'To MP4', url: './#to=mp4' },
    { name: 'Convert to MP3', short_name: 'To MP3', url: './#to=mp3' },
    { name: 'Convert to JPEG', short_name: 'To JPEG', url: './#to=jpg' },
    { name: 'Make a slideshow', short_name: 'Slideshow', url: './#open=slideshow' },
  ],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
