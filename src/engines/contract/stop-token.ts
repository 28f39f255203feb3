/**
 * Tells a worker to stop while it is deep in a long computation and hears no messages: the page revokes an address,
 * and the worker notices that it can no longer read it. `terminate()` alone lets it run on for two seconds in
 * Chromium, with its files locked.
 */
export type StopToken = { readonly url: string; readonly stop: () => void };

/** Makes a token; `stop` must be called in the end, in any case. */
export function createStopToken(): StopToken {
  const url = URL.createObjectURL(new Blob(['go on'], { type: 'text/plain' }));
  return { url, stop: () => URL.revokeObjectURL(url) };
}

/** For workers: true when the page has revoked the token. Takes about a millisecond. */
export function isStopped(url: string): boolean {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  try {
    request.send();
    return false;
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
  }
}
