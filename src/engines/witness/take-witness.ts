import type { ContainerId } from '../../domain/media/container.ts';
import type { Witness } from '../../domain/media/witness.ts';
import { blobReader, READ_THROUGH } from './blob-reader.ts';
import { recordingsOf } from './first-recording.ts';
import { isobmffWitness } from './isobmff-witness.ts';
import { matroskaDamage } from './matroska-damage.ts';
import { oggWitness } from './ogg-witness.ts';
import { tsWitness } from './ts-witness.ts';

/** Bytes that are read at once of boxes that are far from each other. */
const HEADERS = 4 << 10;

/** Bytes that are read at once of files that are read through. */
const THROUGH = 1 << 20;

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
      return behindOrWithin(file, await damageOf(file));
    case 'avi':
      return behindOrWithin(file, 0);
    default:
      return null;
  }
}

/** Damaged bytes of an MKV or WebM; of a long one those between its parts. */
function damageOf(file: Blob): Promise<number> {
  const isReadThrough = file.size <= READ_THROUGH;
  return matroskaDamage(blobReader(file, isReadThrough ? THROUGH : HEADERS), isReadThrough);
}

/**
 * What lies behind the first recording, as readers are given that one only, see `firstRecording`; and so many bytes within
 * it that are damaged.
 */
async function behindOrWithin(file: Blob, damaged: number): Promise<Witness | null> {
  const found = await recordingsOf(file);
  const end = found === null || found.count === 1 ? file.size : found.end;
  if (end === file.size && damaged === 0) return null;
  return {
    bytes: { first: end - damaged, later: 0, appended: file.size - end, unlisted: 0, damaged },
    recordings: 1,
    duration: { kind: 'as-said' },
  };
}
