/**
 * Tries the one thing that pages cannot see: whether files can be opened for synchronous access. Safari's private
 * windows and WebKitGTK have the function but refuse to use it.
 */
async function canWriteFiles(): Promise<boolean> {
  const name = `probe-${crypto.randomUUID()}`;
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(name, { create: true });
    // Pages' types do not have it: it exists in workers only.
    const { createSyncAccessHandle } = file as unknown as {
      createSyncAccessHandle: () => Promise<{ close(): void }>;
    };
    (await createSyncAccessHandle.call(file)).close();
    await folder.removeEntry(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

void canWriteFiles().then((can) => postMessage(can));
