/** Codecs that have no name of their own. */
export const codecs = {
  rawvideo: 'uncompressed',
  unknown: 'an unknown codec',
  apac: 'spatial audio (APAC)',
  images: 'images',
  mov_text: 'text',
};
