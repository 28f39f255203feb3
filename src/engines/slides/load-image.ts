import type { Failure } from '../../domain/failure/failure.ts';
import type { Step } from '../../domain/step/step.ts';

/** Decodes, upright, what the browser does not; null where that is not possible either. */
export type DecodeOther = (image: Blob) => Promise<ImageBitmap | null>;

/** Decodes an image, upright. Rejects when neither the browser nor `other` can; the bitmap is the caller's to close. */
export async function loadImage(image: Blob, other: DecodeOther): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(image, { imageOrientation: 'from-image' });
  } catch (error) {
    const decoded = error instanceof DOMException ? await other(image) : null;
    if (decoded === null) throw error;
    return decoded;
  }
}

/** Which of these images cannot be decoded. One is decoded at a time. */
export async function unreadableAmong(
  images: readonly Blob[],
  other: DecodeOther,
): Promise<number[]> {
  const found: number[] = [];
  for (const [n, image] of images.entries()) {
    try {
      (await loadImage(image, other)).close();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      found.push(n);
    }
  }
  return found;
}

/** Images of a step that cannot be decoded, by their number among its inputs. */
export class UnreadableImages extends Error {
  readonly inputs: readonly number[];
  constructor(inputs: readonly number[]) {
    super(`These images cannot be decoded: ${inputs.join(', ')}.`);
    this.name = 'UnreadableImages';
    this.inputs = inputs;
  }
}

/** The failure of a step whose images cannot be decoded; it names the job's sources. */
export function unreadableFailure({ inputs }: Step, error: UnreadableImages): Failure {
  const sources = error.inputs.flatMap((n) => {
    const input = inputs[n];
    return input?.kind === 'source' ? [input.index] : [];
  });
  return { kind: 'unreadable-images', sources: [...new Set(sources)] };
}
