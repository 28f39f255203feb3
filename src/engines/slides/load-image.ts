import type { Failure } from '../../domain/failure/failure.ts';
import type { Step } from '../../domain/step/step.ts';

/** Decodes an image, upright. Rejects when the browser cannot; the bitmap is the caller's to close. */
export function loadImage(image: Blob): Promise<ImageBitmap> {
  return createImageBitmap(image, { imageOrientation: 'from-image' });
}

/** Which of these images cannot be decoded. One is decoded at a time. */
export async function unreadableAmong(images: readonly Blob[]): Promise<number[]> {
  const found: number[] = [];
  for (const [n, image] of images.entries()) {
    try {
      (await loadImage(image)).close();
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
