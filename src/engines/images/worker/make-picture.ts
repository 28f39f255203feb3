import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import type { CommandOf } from '../../../domain/step/step.ts';
import type { StepRequest, StepResult } from '../../contract/engine-api.ts';
import { storageFailure } from '../../../storage/database/storage-error.ts';
import { withOutput, writeFailure } from '../../worker/artifact-file.ts';
import { withDecoded } from './decode/decode-picture.ts';
import { drawPicture } from './draw/draw-picture.ts';
import { encodePicture } from './encode/encode-picture.ts';
import { keptMetadata } from './encode/kept-metadata.ts';
import { pictureFacts } from './probe-picture.ts';
import { Damage, Refusal, Unavailable } from './draw/refusal.ts';

/** Makes a picture of a picture. */
export async function makePicture({
  step,
  inputs,
  place,
}: StepRequest): Promise<Result<StepResult>> {
  const { command } = step;
  const file = inputs[0]?.[0];
  if (command.kind !== 'still' || file === undefined) {
    return failed({ kind: 'declined', why: 'It only makes pictures.' });
  }
  const made = await refusing(async () => success(await pictureOf(file, command)));
  if (!made.ok) return made;
  const bytes = new Uint8Array(await made.value.arrayBuffer());
  return withOutput(place, async ({ content, toBlob }) => {
    try {
      content.truncate(0);
      content.write(bytes, 0);
      return success({ size: bytes.length, blob: toBlob(), heap: 0 });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      return failed(writeFailure(error, place), [String(error)]);
    }
  });
}

/** Decodes a whole picture, to find out whether it can be. */
export function checkPicture(file: Blob): Promise<Result<null>> {
  return refusing(async () => {
    const facts = await pictureFacts(file);
    if (facts === null) return failed({ kind: 'output-rejected', why: 'undecodable' });
    await withDecoded(file, facts, async () => undefined);
    return success(null);
  });
}

async function pictureOf(file: Blob, command: CommandOf<'still'>): Promise<Blob> {
  const facts = await pictureFacts(file);
  if (facts === null) throw new Refusal('Its headers are odd.');
  return withDecoded(file, facts, async (picture) => {
    const canvas = drawPicture(picture, command.edit);
    const size = { width: canvas.width, height: canvas.height };
    try {
      return await encodePicture(canvas, command, keptMetadata(facts, command, size));
    } finally {
      [canvas.width, canvas.height] = [1, 1];
    }
  });
}

/** What browsers throw for lack of memory where a picture or a canvas is too large. */
const TOO_LARGE: ReadonlySet<string> = new Set([
  'EncodingError',
  'InvalidStateError',
  'IndexSizeError',
]);

/** Turns what was thrown into the failure that it stands for. */
async function refusing<T>(use: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof Refusal) return failed({ kind: 'declined', why: error.message });
    if (error instanceof Damage) return failed({ kind: 'damaged' }, [error.message]);
    if (error instanceof Unavailable) {
      return failed({ kind: 'engine-unavailable', why: 'offline' }, [error.message]);
    }
    if (error instanceof RangeError) return failed({ kind: 'out-of-memory' }, [String(error)]);
    if (!(error instanceof DOMException)) throw error;
    return TOO_LARGE.has(error.name)
      ? failed({ kind: 'declined', why: error.message })
      : failed(storageFailure(error), [String(error)]);
  }
}
