import { refuseWrite, type FileContent } from '../../../worker/file-content.ts';

/** A read-only file of ours: a text in UTF-8. */
export function textContent(text: string): FileContent {
  return bytesContent(new TextEncoder().encode(text));
}

/** A read-only file of ours. */
export function bytesContent(bytes: Uint8Array): FileContent {
  return {
    size: () => bytes.length,
    read(target, position) {
      const part = bytes.subarray(position, position + target.length);
      target.set(part);
      return part.length;
    },
    write: refuseWrite,
    truncate: refuseWrite,
  };
}
