/** The part of Emscripten 3.1.40's file system that Kiln uses; it has no types of its own. */
export type EmscriptenFS = {
  mkdir(path: string): void;
  mount(type: MountableFS, options: object, path: string): void;
  createNode(parent: FSNode | null, name: string, mode: number, device: number): FSNode;
  makedev(major: number, minor: number): number;
  registerDevice(device: number, ops: Partial<StreamOps>): void;
  mkdev(path: string, device: number): void;
  readFile(path: string, options: { encoding: 'utf8' }): string;
  readFile(path: string): Uint8Array<ArrayBuffer>;
  readonly ErrnoError: new (errno: number) => Error;
};

/** A file or folder. `node_ops` and `stream_ops` are what makes it one of ours. */
export type FSNode = {
  id: number;
  mode: number;
  node_ops: Partial<NodeOps>;
  stream_ops: Partial<StreamOps>;
};

/** An open file. */
export type FSStream = { node: FSNode; position: number; flags: number };

/** What `stat` reports. */
export type FSAttributes = {
  dev: number;
  ino: number;
  mode: number;
  nlink: number;
  uid: number;
  gid: number;
  rdev: number;
  size: number;
  atime: Date;
  mtime: Date;
  ctime: Date;
  blksize: number;
  blocks: number;
};

/** Operations on names and attributes. */
export type NodeOps = {
  getattr(node: FSNode): FSAttributes;
  setattr(node: FSNode, attributes: { size?: number }): void;
  lookup(parent: FSNode, name: string): FSNode;
  mknod(parent: FSNode, name: string, mode: number, device: number): FSNode;
  unlink(parent: FSNode, name: string): void;
  readdir(node: FSNode): string[];
};

/** Operations on open files. Offsets, lengths and positions are in bytes. */
export type StreamOps = {
  open(stream: FSStream): void;
  close(stream: FSStream): void;
  read(
    stream: FSStream,
    buffer: Int8Array,
    offset: number,
    length: number,
    position: number,
  ): number;
  write(
    stream: FSStream,
    buffer: Int8Array,
    offset: number,
    length: number,
    position?: number,
  ): number;
  llseek(stream: FSStream, offset: number, whence: number): number;
};

/** Something that `FS.mount` takes. */
export type MountableFS = { mount(mount: object): FSNode };

/** Emscripten's error numbers (WASI's). */
export const ERRNO = { EIO: 29, EINVAL: 28, ENOENT: 44, ENOSPC: 51, EPERM: 63 } as const;
