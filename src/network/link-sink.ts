import type { TempFile } from '../storage/files/temp-file.ts';

/** Bytes that are gathered before they are written: each write is a journey to another process. */
const GATHER = 1 << 20;

/** What a file is called, and its MIME type. */
type FileFacts = { readonly name: string; readonly type: string };

/** Where a file goes while it is fetched. */
export type LinkSink = {
  /** Rejects with a QuotaExceededError when there is no room. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** What was written; it can be read until it is discarded. */
  readonly finish: (as: FileFacts) => Promise<File>;
  /** Deletes what was written, in whatever state it is. */
  readonly discard: () => Promise<void>;
};

/** Bytes go into a temporary file, or into memory up to `limit` bytes where pages cannot write files. */
export function createLinkSink(file: TempFile | null, limit: number): LinkSink {
  return file === null ? memorySink(limit) : fileSink(file);
}

function fileSink({ writable, file, release }: TempFile): LinkSink {
  const writer = writable.getWriter();
  const gathered = createGathering();
  return {
    async write(bytes) {
      if (gathered.add(bytes) >= GATHER) await writer.write(gathered.take());
    },
    async finish(as) {
      await writer.write(gathered.take());
      await writer.close();
      return file(as);
    },
    async discard() {
      // The writer is closed already, or broken by the error for which the file is discarded.
      await writer.abort().catch(() => undefined);
      await release();
    },
  };
}

function memorySink(limit: number): LinkSink {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  return {
    async write(bytes) {
      size += bytes.length;
      if (size > limit) throw new DOMException('No room in memory', 'QuotaExceededError');
      parts.push(bytes.slice());
    },
    finish: async ({ name, type }) => new File(parts, name, { type }),
    async discard() {
      parts = [];
    },
  };
}

/** Small pieces on their way to become a large one. */
function createGathering() {
  let parts: Uint8Array[] = [];
  let size = 0;
  return {
    /** How many bytes there are now. */
    add(bytes: Uint8Array): number {
      parts.push(bytes);
      size += bytes.length;
      return size;
    },
    take(): Uint8Array<ArrayBuffer> {
      const whole = new Uint8Array(size);
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      parts = [];
      size = 0;
      return whole;
    },
  };
}
