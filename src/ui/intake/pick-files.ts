import { rememberHandle } from '../../storage/files/file-handles.ts';

/** What only some browsers have; TypeScript does not know it. */
type PickerGlobals = {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean;
  }) => Promise<readonly FileSystemFileHandle[]>;
};

/**
 * Lets the user pick files that can be read again after a restart, where the browser has a picker for such; to be called
 * in a click. Null where it has none, or a better one: phones offer the camera and the photos with theirs.
 */
export function pickFiles(): Promise<File[]> | null {
  const { showOpenFilePicker } = globalThis as PickerGlobals;
  // A browser that is driven by a program shows its dialog to nobody; pages in frames may not ask.
  const mayAsk = !navigator.webdriver && self === top && matchMedia('(pointer:fine)').matches;
  if (showOpenFilePicker === undefined || !mayAsk) return null;
  return picked(showOpenFilePicker({ multiple: true }));
}

async function picked(picking: Promise<readonly FileSystemFileHandle[]>): Promise<File[]> {
  try {
    const handles = await picking;
    return await Promise.all(
      handles.map(async (handle) => {
        const file = await handle.getFile();
        rememberHandle(file, handle);
        return file;
      }),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return [];
    throw error;
  }
}
