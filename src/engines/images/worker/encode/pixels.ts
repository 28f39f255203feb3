/** The pixels of a canvas, as they are for encoders: not premultiplied, four bytes each. */
export function pixelsOf(canvas: OffscreenCanvas): ImageData {
  const context = canvas.getContext('2d');
  if (context === null) throw new RangeError('The canvas has nothing on it.');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** True where something shows through. */
export function isTransparent({ data }: ImageData): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}
