/** Bytes from which a file goes straight to a place that the user picks, instead of into the downloads folder. */
const LARGE = 256 * 1_000_000;

/** Where a download goes. `nowhere`: the user has changed their mind. */
export type Destination =
  | { readonly kind: 'downloads' }
  | { readonly kind: 'picked'; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'nowhere' };

/** What this asks of the page's globals; Firefox and Safari have no picker, and Node 20 no navigator. */
type PickerGlobals = {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
  readonly navigator?: { readonly webdriver: boolean };
};

/**
 * Asks where a large file is to go, where the browser can ask (Chromium). The browser writes smaller ones, and all of
 * them elsewhere, into the downloads folder. To be called in a click, before anything is awaited.
 */
export async function pickDestination(name: string, bytes: number): Promise<Destination> {
  const { showSaveFilePicker, navigator } = globalThis as PickerGlobals;
  // A browser that is driven by a program shows its dialog to nobody, and the answer never comes.
  if (showSaveFilePicker === undefined || navigator?.webdriver || bytes < LARGE) {
    return { kind: 'downloads' };
  }
  try {
    return { kind: 'picked', handle: await showSaveFilePicker({ suggestedName: name }) };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // Anything but "closed by the user" means that this page may not ask, in a frame for instance.
    return { kind: error.name === 'AbortError' ? 'nowhere' : 'downloads' };
  }
}
