import { stopwatch } from './stopwatch.ts';

const NAME = 'plain-copy';

/** Copies a file into the origin private file system the way anybody would: a stream into a writable. Milliseconds. */
export async function copyIntoStorage(file: File): Promise<number> {
  const root = await navigator.storage.getDirectory();
  const watch = stopwatch();
  const handle = await root.getFileHandle(NAME, { create: true });
  await file.stream().pipeTo(await handle.createWritable());
  const ms = watch.total();
  await root.removeEntry(NAME);
  return ms;
}
