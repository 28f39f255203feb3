/** Bytes of the end of a zip that hold its directory's place: the record itself, and that for large files before it. */
const END = 22;
const LOCATOR = 20;
const LARGE_END = 56;

/** Bytes of an entry's header in front of its content, and in the directory. */
const LOCAL = 30;
const CENTRAL = 46;

const SIGNATURES = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

/** What stands in a field whose value is too large for it, and the id of the extra field that has it instead. */
const TOO_LARGE = 0xffffffff;
const LARGE_FIELD = 1;

/** True for a file that begins like a zip. */
export async function isZip(file: Blob): Promise<boolean> {
  const start = await viewOf(file, 0, 4);
  return start.byteLength === 4 && start.getUint32(0, true) === SIGNATURES.local;
}

/** The files in a zip that packs without compressing, read when they are used. Throws where it is not such a one. */
export async function readZip(file: Blob): Promise<ReadonlyMap<string, Blob>> {
  const { start, size } = await directoryOf(file);
  const directory = await viewOf(file, start, size);
  const found = new Map<string, Blob>();
  for (let at = 0; at + CENTRAL <= directory.byteLength;) {
    if (directory.getUint32(at, true) !== SIGNATURES.central) throw new Error('An odd directory.');
    const [name, extra, comment] = [28, 30, 32].map((field) =>
      directory.getUint16(at + field, true),
    );
    if (directory.getUint16(at + 10, true) !== 0) throw new Error('A file is compressed.');
    const { bytes, offset } = sizesOf(directory, at, CENTRAL + (name ?? 0), extra ?? 0);
    const local = await viewOf(file, offset, LOCAL);
    if (local.getUint32(0, true) !== SIGNATURES.local) throw new Error('A file is missing.');
    const content = offset + LOCAL + local.getUint16(26, true) + local.getUint16(28, true);
    if (content + bytes > start) throw new Error('A file is cut off.');
    found.set(textAt(directory, at + CENTRAL, name ?? 0), file.slice(content, content + bytes));
    at += CENTRAL + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

async function directoryOf(file: Blob): Promise<{ start: number; size: number }> {
  const at = file.size - END;
  const end = await viewOf(file, Math.max(0, at), END);
  if (end.byteLength < END || end.getUint32(0, true) !== SIGNATURES.end) {
    throw new Error('It has no end.');
  }
  const [size, start] = [end.getUint32(12, true), end.getUint32(16, true)];
  if (start !== TOO_LARGE && size !== TOO_LARGE) return { start, size };
  const large = await viewOf(file, at - LOCATOR - LARGE_END, LARGE_END);
  return { size: number64(large, 40), start: number64(large, 48) };
}

/** Size and place of an entry; `extra` bytes at `fields` behind its header hold what is too large for it. */
function sizesOf(
  directory: DataView,
  at: number,
  fields: number,
  extra: number,
): { readonly bytes: number; readonly offset: number } {
  const wanted = [24, 20, 42].map((field) => directory.getUint32(at + field, true));
  let next = largeField(directory, at + fields, extra);
  const [, bytes = 0, offset = 0] = wanted.map((value) => {
    if (value !== TOO_LARGE) return value;
    next += 8;
    return number64(directory, next - 8);
  });
  return { bytes, offset };
}

/** Where the content of the extra field for large files starts. */
function largeField(directory: DataView, at: number, size: number): number {
  for (let field = at; field + 4 <= at + size;) {
    if (directory.getUint16(field, true) === LARGE_FIELD) return field + 4;
    field += 4 + directory.getUint16(field + 2, true);
  }
  return at;
}

async function viewOf(file: Blob, start: number, size: number): Promise<DataView> {
  return new DataView(await file.slice(start, start + size).arrayBuffer());
}

function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function textAt(view: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}
