import { refuseWrite, type FileContent } from '../../../worker/file-content.ts';

/** A read-only file of ours: a list of other files. */
export function textContent(text: string): FileContent {
  const bytes = new TextEncoder().encode(text);
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
