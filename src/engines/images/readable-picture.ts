import { NO_EDIT } from '../../domain/edits/picture-edit.ts';
import { refOf, tracksOf } from '../../domain/media/media.ts';
import { pictureMemory } from '../../domain/step/step-memory.ts';
import type { Engine } from '../contract/engine-api.ts';

/** Bytes of such a picture, at most. */
const MOST_BYTES = 200_000_000;

/** How good it is, on the scale of JPEG's encoder: it is seen small, or behind others. */
const QUALITY = 3;

/**
 * The same picture, upright, as one that every browser decodes: for pages that show a HEIC. Null where the engine of
 * pictures cannot read it either.
 */
export async function readablePicture(
  engine: Pick<Engine, 'probe' | 'run'>,
  file: Blob,
): Promise<Blob | null> {
  const { signal } = new AbortController();
  const probed = await engine.probe(file, signal);
  if (!probed.ok) return null;
  const { media } = probed.value;
  const [track] = tracksOf(media, 'video');
  if (track === undefined) return null;
  const made = await engine.run(
    {
      step: {
        id: 'still',
        engine: 'images',
        inputs: [{ kind: 'source', index: 0 }],
        format: 'jpg',
        command: {
          kind: 'still',
          track: refOf(media, track),
          at: 0,
          edit: { ...NO_EDIT, transparency: { kind: 'flattened', stored: 'pixels', on: 'white' } },
          codec: 'mjpeg',
          value: QUALITY,
        },
        duration: null,
        cost: 1,
        memory: pictureMemory(track),
      },
      inputs: [[file]],
      place: { kind: 'memory', limit: MOST_BYTES },
    },
    () => undefined,
    signal,
  );
  return made.ok ? made.value.blob : null;
}
