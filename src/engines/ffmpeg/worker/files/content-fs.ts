import {
  ERRNO,
  type EmscriptenFS,
  type FSAttributes,
  type FSNode,
  type FSStream,
  type MountableFS,
} from './emscripten-fs.ts';
import type { FileContent } from '../../../worker/file-content.ts';

const DIRECTORY = 0o040_555;
const FILE = 0o100_666;

/** From Emscripten's fcntl.h. */
const O_TRUNC = 0o1000;

/** `whence` of lseek, in order. */
const [SEEK_SET, SEEK_CUR, SEEK_END] = [0, 1, 2];

/** Told about every byte that moves, and about the first error of the storage below. */
export type Meter = {
  readonly onRead: (bytes: number) => void;
  readonly onWrite: (bytes: number) => void;
  readonly onError: (error: unknown) => void;
};

/**
 * A file system for one command: a flat folder of files that exist from the start. The same for inputs and outputs,
 * whatever they are stored in; a command can neither make nor remove files.
 */
export function contentFS(
  fs: EmscriptenFS,
  files: ReadonlyMap<string, FileContent>,
  meter: Meter,
): MountableFS {
  const contents = new Map<number, FileContent>();
  const nodes = new Map<string, FSNode>();

  const contentOf = (node: FSNode): FileContent => {
    const content = contents.get(node.id);
    if (content === undefined) throw new fs.ErrnoError(ERRNO.ENOENT);
    return content;
  };
  /** Storage errors become error numbers here, or FFmpeg would be torn down without a word. */
  const attempt = <T>(use: () => T): T => {
    try {
      return use();
    } catch (error) {
      meter.onError(error);
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      throw new fs.ErrnoError(full ? ERRNO.ENOSPC : ERRNO.EIO);
    }
  };
  const view = (buffer: Int8Array, offset: number, length: number) =>
    new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length);

  const nodeOps: FSNode['node_ops'] = {
    getattr: (node) => attributes(node, contents.get(node.id)?.size() ?? 0),
    setattr(node, { size }) {
      if (size !== undefined) attempt(() => contentOf(node).truncate(size));
    },
    lookup(_parent, name) {
      const node = nodes.get(name);
      if (node === undefined) throw new fs.ErrnoError(ERRNO.ENOENT);
      return node;
    },
    mknod() {
      throw new fs.ErrnoError(ERRNO.EPERM);
    },
    unlink() {
      throw new fs.ErrnoError(ERRNO.EPERM);
    },
    readdir: () => ['.', '..', ...nodes.keys()],
  };
  const streamOps: FSNode['stream_ops'] = {
    open({ node, flags }) {
      if (flags & O_TRUNC) attempt(() => contentOf(node).truncate(0));
    },
    close: () => undefined,
    read({ node }, buffer, offset, length, position) {
      const bytes = attempt(() => contentOf(node).read(view(buffer, offset, length), position));
      meter.onRead(bytes);
      return bytes;
    },
    write(stream, buffer, offset, length, position = stream.position) {
      attempt(() => contentOf(stream.node).write(view(buffer, offset, length), position));
      meter.onWrite(length);
      return length;
    },
    llseek: (stream, offset, whence) => seek(fs, stream, offset, whence, contentOf(stream.node)),
  };

  return {
    mount() {
      const root = fs.createNode(null, '/', DIRECTORY, 0);
      root.node_ops = nodeOps;
      root.stream_ops = streamOps;
      for (const [name, content] of files) {
        const node = fs.createNode(root, name, FILE, 0);
        node.node_ops = nodeOps;
        node.stream_ops = streamOps;
        contents.set(node.id, content);
        nodes.set(name, node);
      }
      return root;
    },
  };
}

function seek(
  fs: EmscriptenFS,
  stream: FSStream,
  offset: number,
  whence: number,
  content: FileContent,
): number {
  const origin = new Map([
    [SEEK_SET, 0],
    [SEEK_CUR, stream.position],
    [SEEK_END, content.size()],
  ]).get(whence);
  if (origin === undefined || origin + offset < 0) throw new fs.ErrnoError(ERRNO.EINVAL);
  return origin + offset;
}

function attributes(node: FSNode, size: number): FSAttributes {
  const epoch = new Date(0);
  return {
    dev: 1,
    ino: node.id,
    mode: node.mode,
    nlink: 1,
    uid: 0,
    gid: 0,
    rdev: 0,
    size,
    atime: epoch,
    mtime: epoch,
    ctime: epoch,
    blksize: 4096,
    blocks: Math.ceil(size / 4096),
  };
}
