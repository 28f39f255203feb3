import type { Page } from 'playwright';

/** Ids of everything that is stored, wherever it is, such as `files/artifacts/<id>` or `chunks/source/<id>`. */
export function storedFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kiln');
      request.onsuccess = () => resolve(request.result);
    });
    const found: string[] = [];
    for (const store of ['sources', 'artifacts', 'chunks']) {
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const request = db.transaction(store).objectStore(store).getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
      found.push(...keys.map((key) => `${store}/${Array.isArray(key) ? String(key[0]) : key}`));
    }
    db.close();
    const root = await navigator.storage.getDirectory();
    for (const name of ['sources', 'artifacts', 'temp']) {
      const folder = await root.getDirectoryHandle(name, { create: true });
      for await (const id of folder.keys()) found.push(`files/${name}/${id}`);
    }
    return found;
  });
}

/** Stores a few bytes under an id everywhere, as a Kiln that died in the middle would have left them. */
export function leaveBehind(page: Page, id: string): Promise<void> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kiln');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = db.transaction(['sources', 'artifacts', 'chunks'], 'readwrite');
    const blob = new Blob(['left behind']);
    transaction.objectStore('sources').put({ id: name, kind: 'blob', blob, size: blob.size });
    transaction.objectStore('artifacts').put({ id: name, kind: 'blob', blob });
    for (const owner of ['source', 'artifact']) {
      transaction.objectStore('chunks').put(new ArrayBuffer(8), [`${owner}/${name}`, 0]);
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
    const root = await navigator.storage.getDirectory();
    for (const place of ['sources', 'artifacts', 'temp']) {
      const folder = await root.getDirectoryHandle(place, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(blob);
      await stream.close();
    }
  }, id);
}
