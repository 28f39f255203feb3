import type { Metadata } from '../../domain/media/metadata.ts';
import type { FileContent } from '../worker/file-content.ts';
import { coverFrames, type Cover } from './cover.ts';
import { id3Frames } from './id3-frames.ts';
import { bytes, zeros } from './write-boxes.ts';

const HEADER = 10;

/** Bytes that a muxer's tag has to leave for `rewriteId3`. */
export function id3Room(metadata: Metadata, covers: readonly Cover[]): number {
  return bytes(id3Frames(metadata), coverFrames(covers)).length;
}

/**
 * Writes what a file says of itself into the ID3 tag that it begins with, in place of what the muxer wrote there. The
 * tag stays as large as it is.
 */
export function rewriteId3(
  content: FileContent,
  metadata: Metadata,
  covers: readonly Cover[],
): void {
  const header = read(content, 0, HEADER);
  if (String.fromCharCode(...header.subarray(0, 3)) !== 'ID3') return;
  const size = synchsafe(header, 6);
  const frames = bytes(id3Frames(metadata), coverFrames(covers));
  const rest = size - frames.length;
  if (rest < 0) throw new Error(`The tag has no room for ${-rest} bytes more.`);
  content.write(bytes('ID3', 3, 0, 0, header.subarray(6), frames, zeros(rest)), 0);
}

function synchsafe(tag: Uint8Array, at: number): number {
  return [0, 1, 2, 3].reduce((sum, n) => sum * 128 + (tag[at + n] ?? 0), 0);
}

function read(content: FileContent, at: number, size: number): Uint8Array {
  const target = new Uint8Array(size);
  content.read(target, at);
  return target;
}
