import { isPictureUrl, type PictureUrl } from '../../../domain/media/picture-url.ts';

/** Pixels of the longer side of a cover, beyond which players only make it smaller. */
const LONGEST_SIDE = 1000;

/** How good a picture is that has to be made smaller: as good as fits. */
const QUALITIES = [0.9, 0.75, 0.5] as const;

/**
 * A picture that somebody chose, as a cover can have it: the very file where it is a JPEG or PNG of modest size, else made
 * smaller, on white. Null where the browser cannot read it.
 */
export async function readPicture(file: Blob): Promise<PictureUrl | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  try {
    const kept = await kind(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    if (kept !== null && scale === 1) {
      const same = await toUrl(new Blob([file], { type: kept }));
      if (same !== null) return same;
    }
    const [width, height] = [bitmap.width, bitmap.height].map((side) =>
      Math.max(1, Math.round(side * scale)),
    ) as [number, number];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    for (const quality of QUALITIES) {
      const made = await toUrl(await canvas.convertToBlob({ type: 'image/jpeg', quality }));
      if (made !== null) return made;
    }
    return null;
  } finally {
    bitmap.close();
  }
}

/** What a file is by its first bytes, whatever it is called; null for all but JPEG and PNG. */
async function kind(file: Blob): Promise<string | null> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xd8) return 'image/jpeg';
  return first === 0x89 && second === 0x50 ? 'image/png' : null;
}

/** A picture as a text; null where that is too long. */
async function toUrl(picture: Blob): Promise<PictureUrl | null> {
  const reader = new FileReader();
  const text = await new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(reader.result));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(picture);
  });
  return isPictureUrl(text) ? text : null;
}
