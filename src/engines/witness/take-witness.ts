import type { ContainerId } from '../../domain/media/container.ts';
import type { Witness } from '../../domain/media/witness.ts';
import { blobReader } from './blob-reader.ts';
import { isobmffWitness } from './isobmff-witness.ts';
import { oggWitness } from './ogg-witness.ts';

/** Bytes that are read at once of boxes that are far from each other. */
const HEADERS = 4 << 10;

/** What the bytes of a file of this kind say of it; null where nothing is known of such files. */
export async function takeWitness(file: Blob, container: ContainerId): Promise<Witness | null> {
  switch (container) {
    case 'isobmff':
      return isobmffWitness(blobReader(file, HEADERS));
    case 'ogg':
      return oggWitness(blobReader(file));
    default:
      return null;
  }
}
