import { StreamTarget, type StreamTargetChunk } from 'mediabunny';
import type { FileContent } from '../../../worker/file-content.ts';

/** Bytes that are written at once. Mediabunny keeps up to two such pieces in memory. */
const PIECE = 2 << 20;

/** A target that writes to a file, and what went wrong with it: mediabunny tells of an error its own way. */
export type ContentTarget = {
  readonly target: StreamTarget;
  readonly written: () => number;
  /** The first error of the file; undefined when there was none. */
  readonly error: () => unknown;
};

/** Writes what mediabunny muxes to a file. */
export function contentTarget(content: FileContent): ContentTarget {
  let written = 0;
  let first: unknown;
  const writable = new WritableStream<StreamTargetChunk>({
    write({ data, position }) {
      try {
        content.write(data, position);
      } catch (error) {
        first ??= error;
        throw error;
      }
      written += data.length;
    },
  });
  return {
    target: new StreamTarget(writable, { chunked: true, chunkSize: PIECE }),
    written: () => written,
    error: () => first,
  };
}
