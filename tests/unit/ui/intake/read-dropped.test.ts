import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { folderOf } from '../../../../src/lib/file-folder.ts';
import { readDropped } from '../../../../src/ui/intake/read-dropped.ts';

class FileHandle {
  readonly kind = 'file';
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  readonly getFile = async () => new File(['x'], this.name);
}

class DirectoryHandle {
  readonly kind = 'directory';
  readonly name: string;
  readonly children: readonly unknown[];
  constructor(name: string, children: readonly unknown[]) {
    this.name = name;
    this.children = children;
  }
  async *values() {
    yield* this.children;
  }
}

beforeEach(() => {
  vi.stubGlobal('FileSystemFileHandle', FileHandle);
  vi.stubGlobal('FileSystemDirectoryHandle', DirectoryHandle);
});
afterEach(() => vi.unstubAllGlobals());

type Item = {
  readonly file?: File;
  readonly handle?: () => Promise<unknown>;
  readonly kind?: string;
};

/** A drop whose items are gone as soon as the event is over, as in browsers. */
function aDrop(...items: Item[]): DataTransfer {
  const asItem = ({ file, handle, kind = 'file' }: Item) => ({
    kind,
    webkitGetAsEntry: () => null,
    getAsFile: () => file ?? null,
    ...(handle === undefined ? {} : { getAsFileSystemHandle: handle }),
  });
  return { items: items.map(asItem) } as unknown as DataTransfer;
}

const movie = new File(['x'], 'movie.mp4');

test('a file is remembered by its handle where it has one', async () => {
  const handle = new FileHandle('movie.mp4');
  const remember = vi.fn<() => void>();
  expect(await readDropped(aDrop({ file: movie, handle: async () => handle }), remember)).toEqual([
    movie,
  ]);
  expect(remember).toHaveBeenCalledWith(movie, handle);
});

test('files without handles come in all the same', async () => {
  const remember = vi.fn<() => void>();
  const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  const drop = aDrop(
    { file: movie },
    { file: movie, handle: refused },
    { file: movie, handle: async () => null },
    { kind: 'string' },
  );
  expect(await readDropped(drop, remember)).toHaveLength(3);
  expect(remember).not.toHaveBeenCalled();
});

test('all handles are asked for before the event is over', async () => {
  const asked: number[] = [];
  const ask = (n: number) => async () => {
    asked.push(n);
    return null;
  };
  const reading = readDropped(
    aDrop({ file: movie, handle: ask(1) }, { file: movie, handle: ask(2) }),
    () => undefined,
  );
  expect(asked).toEqual([1, 2]);
  await reading;
});

test('folders are read to the bottom, and their files remembered with the folder they lay in', async () => {
  const folder = new DirectoryHandle('trip', [
    new FileHandle('b.mp4'),
    new DirectoryHandle('a', [new FileHandle('a.mov')]),
  ]);
  const remember = vi.fn<(file: File) => void>();
  const files = await readDropped(aDrop({ handle: async () => folder }), remember);
  const paths = files.map((file) => `${folderOf(file)}/${file.name}`);
  expect(paths.toSorted()).toEqual(['trip/a/a.mov', 'trip/b.mp4']);
  expect(remember).toHaveBeenCalledTimes(2);
});
