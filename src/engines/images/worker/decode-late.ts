/** Decodes an image that the browser does not, by code that is fetched for the first one; null where nobody here can. */
export async function decodeLate(image: Blob): Promise<ImageBitmap | null> {
  const { decodeImage } = await import('./decode-image.ts');
  return decodeImage(image);
}
