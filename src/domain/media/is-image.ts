const IMAGES = /\.(?:jpe?g|png|webp|gif|avif|heic|heif|bmp|tiff?|jxl|svg)$/iu;

/** A file as the browser describes it; `type` is a MIME type, or empty. */
type FileDescription = { readonly type: string; readonly name: string };

/** True for a file that is a picture, as far as its type and name tell. */
export function isImage({ type, name }: FileDescription): boolean {
  return type.startsWith('image/') || (type === '' && IMAGES.test(name));
}
