import { expect, test, vi } from 'vitest';
import { createSaves } from '../../../../../src/ui/state/saving/saves.ts';
import { streamToFile } from '../../../../../src/ui/state/saving/stream-to-file.ts';

/** A file that the user picked, and what became of it. */
function aPickedFile() {
  const chunks: Uint8Array[] = [];
  const remove = vi.fn<() => Promise<void>>(async () => undefined);
  let size = 0;
  const handle = {
    createWritable: async () =>
      new WritableStream<Uint8Array>({
        write: (chunk) => void chunks.push(chunk),
        close() {
          size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
        },
      }),
    getFile: async () => ({ size }),
    remove,
  } as unknown as FileSystemFileHandle;
  return { handle, remove, size: () => size };
}

const content = (parts: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let n = 0; n < parts; n += 1) controller.enqueue(new Uint8Array(10));
      controller.close();
    },
  });

test('everything arrives, and is counted on the way', async () => {
  const { handle, size, remove } = aPickedFile();
  const saves = createSaves();
  const shown: number[] = [];
  saves.current.subscribe((all) => shown.push(all.get('job-1')?.fraction ?? -1));
  const end = await saves.run('job-1', 30, (onBytes, signal) =>
    streamToFile(handle, content(3), onBytes, signal),
  );
  expect(end).toBe('saved');
  expect(size()).toBe(30);
  expect(remove).not.toHaveBeenCalled();
  expect(shown).toContain(0);
  expect(saves.current.value.size).toBe(0);
});

test('stopped, it leaves no empty file behind and is no failure', async () => {
  const { handle, remove } = aPickedFile();
  const saves = createSaves();
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(10));
      saves.current.value.get('job-1')?.stop();
    },
  });
  const end = await saves.run('job-1', 30, (onBytes, signal) =>
    streamToFile(handle, endless, onBytes, signal),
  );
  expect(end).toBe('stopped');
  expect(remove).toHaveBeenCalledOnce();
});
