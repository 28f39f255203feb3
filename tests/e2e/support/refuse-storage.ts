import type { Page } from 'playwright';

/** Refuses Blobs in IndexedDB, as Safari's private windows do (https://bugs.webkit.org/show_bug.cgi?id=156347). */
export async function refuseBlobs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const holdsBlob = (value: unknown): boolean =>
      value instanceof Blob ||
      (typeof value === 'object' && value !== null && Object.values(value).some(holdsBlob));
    for (const method of ['add', 'put'] as const) {
      const original = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function refusing(value: unknown, key?: IDBValidKey) {
        if (holdsBlob(value)) {
          throw new DOMException('Error preparing Blob/File data to be stored', 'UnknownError');
        }
        return original.call(this, value, key);
      };
    }
  });
}

/** Refuses the origin private file system, to pages and to workers, as private windows do. */
export async function refuseFiles(page: Page): Promise<void> {
  const script = `StorageManager.prototype.getDirectory = () =>
    Promise.reject(new DOMException('refused', 'UnknownError'));`;
  await page.addInitScript(script);
  await page.route('**/*.worker-*.js', async (route) => {
    const body = `import './refuse-files.js';${await (await route.fetch()).text()}`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.route('**/refuse-files.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}

/** Refuses IndexedDB by an answer, after the browser has thought about it. */
export async function refuseDatabases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function refusing() {
      const request = open.call(this, `refused-${crypto.randomUUID()}`, 1);
      request.addEventListener('upgradeneeded', (event) => {
        event.stopImmediatePropagation();
        request.transaction?.abort();
      });
      const error = new DOMException('Internal error opening backing store.', 'UnknownError');
      Object.defineProperty(request, 'error', { value: error });
      return request;
    };
  });
}
