import type { Metadata } from '../../domain/media/metadata.ts';
import type { FileContent } from '../worker/file-content.ts';
import { id3Frame, id3Frames } from './id3-frames.ts';
import { bytes, zeros } from './write-boxes.ts';

const HEADER = 10;

/** Bytes that a muxer's tag has to leave for `rewriteId3`. */
export function id3Room(metadata: Metadata): number {
  return id3Frames(metadata).length;
}

/**
 * Writes what a file says of itself into the ID3 tag that it begins with, in place of what the muxer wrote there. The
 * tag stays as large as it is, and the covers stay in it.
 */
export function rewriteId3(content: FileContent, metadata: Metadata): void {
  const header = read(content, 0, HEADER);
  if (String.fromCharCode(...header.subarray(0, 3)) !== 'ID3') return;
  const size = synchsafe(header, 6);
  const tag = read(content, HEADER, size);
  const frames = bytes(id3Frames(metadata), covers(tag, header[3] ?? 0));
  const rest = size - frames.length;
  if (rest < 0) throw new Error(`The tag has no room for ${-rest} bytes more.`);
  content.write(bytes('ID3', 3, 0, 0, header.subarray(6), frames, zeros(rest)), 0);
}

/** The covers of a tag, as frames of version 2.3. */
function covers(tag: Uint8Array, version: number): Uint8Array[] {
  const view = new DataView(tag.buffer, tag.byteOffset, tag.byteLength);
  const found: Uint8Array[] = [];
  for (let at = 0; at + HEADER <= tag.length;) {
    const id = String.fromCharCode(...tag.subarray(at, at + 4));
    if (!/^[A-Z][A-Z0-9]{3}$/u.test(id)) break;
    const size = version === 4 ? synchsafe(tag, at + 4) : view.getUint32(at + 4);
    const start = at + HEADER;
    if (id === 'APIC') found.push(id3Frame('APIC', tag.slice(start, start + size)));
    at = start + size;
  }
  return found;
}

function synchsafe(tag: Uint8Array, at: number): number {
  return [0, 1, 2, 3].reduce((sum, n) => sum * 128 + (tag[at + n] ?? 0), 0);
}

function read(content: FileContent, at: number, size: number): Uint8Array {
  const target = new Uint8Array(size);
  content.read(target, at);
  return target;
}
