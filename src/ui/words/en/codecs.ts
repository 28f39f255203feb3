/** Codecs that have no name of their own. */
export const codecs = {
  rawvideo: 'uncompressed',
  unknown: 'unknown codec',
  images: 'images',
  'webp-animation': 'animated WebP',
  mov_text: 'text',
};
