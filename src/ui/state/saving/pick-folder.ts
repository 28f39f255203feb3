/** What this asks of the page's globals; Firefox and Safari have no picker of folders. */
type PickerGlobals = {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
};

/** True where the browser lets pages write into a folder that the user picks. */
export function mayPickFolder(): boolean {
  return (globalThis as PickerGlobals).showDirectoryPicker !== undefined;
}

/** Asks for a folder to write into, the last one at first; null when the user picks none. To be called in a click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const { showDirectoryPicker } = globalThis as PickerGlobals;
  try {
    return (await showDirectoryPicker?.({ id: 'results', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
