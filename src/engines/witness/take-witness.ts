import type { ContainerId } from '../../domain/media/container.ts';
import type { Witness } from '../../domain/media/witness.ts';
import { blobReader } from './blob-reader.ts';
import { recordingsOf } from './first-recording.ts';
import { isobmffWitness } from './isobmff-witness.ts';
import { oggWitness } from './ogg-witness.ts';
import { tsWitness } from './ts-witness.ts';

/** Bytes that are read at once of boxes that are far from each other. */
const HEADERS = 4 << 10;

/** What the bytes of a file of this kind say of it; null where nothing is known of such files. */
export async function takeWitness(file: Blob, container: ContainerId): Promise<Witness | null> {
  switch (container) {
    case 'isobmff':
      return isobmffWitness(blobReader(file, HEADERS));
    case 'ogg':
      return oggWitness(blobReader(file));
    case 'mpeg-ts':
      return tsWitness(blobReader(file));
    case 'matroska':
    case 'avi':
      return appended(file);
    default:
      return null;
  }
}

/** What lies behind the first recording; readers are given that one only, see `firstRecording`. */
async function appended(file: Blob): Promise<Witness | null> {
  const found = await recordingsOf(file);
  if (found === null || found.count === 1) return null;
  return {
    bytes: { first: found.end, later: 0, appended: file.size - found.end, unlisted: 0 },
    recordings: 1,
    duration: { kind: 'as-said' },
  };
}
