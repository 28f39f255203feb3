import type { ReadBlob } from '../../../src/engines/ffmpeg/worker/files/blob-content.ts';

/** A Blob whose bytes can be read at once: Node has no FileReaderSync. */
export class BytesBlob extends Blob {
  readonly data: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    super([bytes]);
    this.data = bytes;
  }

  override slice(start = 0, end = this.data.length): BytesBlob {
    return new BytesBlob(this.data.slice(start, end));
  }
}

/** Makes a BytesBlob of any Blob. */
export async function toBytesBlob(blob: Blob): Promise<BytesBlob> {
  return blob instanceof BytesBlob ? blob : new BytesBlob(new Uint8Array(await blob.arrayBuffer()));
}

/** FileReaderSync for BytesBlobs. */
export const readBytes: ReadBlob = (blob) => {
  if (!(blob instanceof BytesBlob)) throw new TypeError('Only BytesBlobs can be read here.');
  return blob.data.slice().buffer;
};
