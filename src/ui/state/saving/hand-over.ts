import { isAbort } from '../../../lib/abort.ts';

/** True where the browser hands files of this kind to other apps of the device. */
export function mayShare(name: string, mime: string): boolean {
  if (!('canShare' in navigator)) return false;
  return navigator.canShare({ files: [new File([], name, { type: mime })] });
}

/** Hands a file to another app, which the user chooses; to be called in a click. `stopped`: they chose none. */
export async function shareFile(
  content: Blob,
  name: string,
  mime: string,
): Promise<'shared' | 'stopped'> {
  try {
    await navigator.share({ files: [new File([content], name, { type: mime })] });
    return 'shared';
  } catch (error) {
    if (isAbort(error)) return 'stopped';
    throw error;
  }
}

/** True for pictures, where the clipboard takes them. */
export function mayCopy(mime: string): boolean {
  return mime.startsWith('image/') && 'ClipboardItem' in globalThis;
}

/** Puts a picture into the clipboard, as PNG, which every app can paste; to be called in a click, before anything is awaited. */
export async function copyPicture(content: Promise<Blob | null>): Promise<'copied' | 'gone'> {
  let end: 'copied' | 'gone' = 'copied';
  const png = async () => {
    const picture = await content;
    if (picture === null) {
      end = 'gone';
      throw new DOMException('The picture is not stored any more.', 'AbortError');
    }
    return asPng(picture);
  };
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
  } catch (error) {
    if (end === 'copied') throw error;
  }
  return end;
}

async function asPng(picture: Blob): Promise<Blob> {
  if (picture.type === 'image/png') return picture;
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
