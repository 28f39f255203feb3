/**
 * Writes a stream to a file that the user picked. What was written becomes visible at the end only; when it fails or is
 * stopped, nothing is left behind.
 */
export async function streamToFile(
  handle: FileSystemFileHandle,
  content: ReadableStream<Uint8Array>,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const writable = await handle.createWritable();
    await content.pipeThrough(counting(onBytes)).pipeTo(writable, { signal });
  } catch (error) {
    await removeEmpty(handle);
    throw error;
  }
}

function counting(onBytes: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(chunk, controller) {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });
}

/** Deletes the empty file that the browser makes when the user picks a place. */
async function removeEmpty(handle: FileSystemFileHandle & Removable): Promise<void> {
  try {
    const { size } = await handle.getFile();
    if (size === 0) await handle.remove?.();
  } catch (error) {
    // The empty file stays; the user can delete it, and was told that saving failed.
    if (!(error instanceof DOMException)) throw error;
  }
}

type Removable = { readonly remove?: () => Promise<void> };
