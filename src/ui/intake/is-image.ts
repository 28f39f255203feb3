const IMAGES = /\.(?:jpe?g|png|webp|gif|avif|heic|heif|bmp|tiff?|jxl|svg)$/iu;

/** True for a file that is a picture, as far as its type and name tell. */
export function isImage({ type, name }: File): boolean {
  return type.startsWith('image/') || (type === '' && IMAGES.test(name));
}
