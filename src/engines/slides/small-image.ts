/**
 * A picture of a file, upright, so many pixels high; null where nobody here can read it. What the browser does not decode
 * `readable` makes a picture of that it does.
 */
export async function smallImage(
  file: Blob,
  height: number,
  readable: (picture: Blob) => Promise<Blob | null>,
): Promise<ImageBitmap | null> {
  const options = {
    imageOrientation: 'from-image',
    resizeHeight: height,
    resizeQuality: 'medium',
  } as const;
  try {
    return await createImageBitmap(file, options);
  } catch {
    const other = await readable(file);
    return other === null ? null : createImageBitmap(other, options);
  }
}
