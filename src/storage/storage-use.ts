/** Bytes that this site has stored; `quota` is null where the browser does not tell. */
export type StorageUse = { readonly used: number; readonly quota: number | null };

/** Asks the browser what this site takes. Chromium's quota is a polite fiction: always 10 GiB more than is used. */
export async function storageUse(): Promise<StorageUse> {
  if (!('storage' in navigator) || !('estimate' in navigator.storage))
    return { used: 0, quota: null };
  try {
    const { usage = 0, quota = null } = await navigator.storage.estimate();
    return { used: usage, quota };
  } catch {
    // Some refuse to tell where nothing may be stored.
    return { used: 0, quota: null };
  }
}

/** Asks the browser not to evict what is stored. Firefox asks the user, who may never answer: nothing waits for it. */
export function askToPersist(): void {
  if ('storage' in navigator && 'persist' in navigator.storage)
    navigator.storage.persist().catch(() => undefined);
}
