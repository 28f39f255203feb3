import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure } from '../../../../../../src/domain/failure/failure.ts';
import { declining } from '../../../../../../src/engines/webcodecs/worker/work/mistakes.ts';
import { Declined } from '../../../../../../src/engines/webcodecs/worker/work/refusals.ts';
import { checkFile } from '../../../../../../src/engines/webcodecs/worker/steps/check-file.ts';
import { runStep } from '../../../../../../src/engines/webcodecs/worker/steps/run-step.ts';
import { trialRate } from '../../../../../../src/engines/webcodecs/worker/quality/trial-rate.ts';
import { Mistake } from '../../../../../../src/lib/mistake.ts';
import { aStep, aStepRequest } from '../../../../../support/samples/step-request.ts';

const told = vi.spyOn(console, 'error');
beforeEach(() => void told.mockReset().mockReturnValue());
afterEach(() => void told.mockReset());

/** What is thrown where work is done, what becomes of it, and whether the console hears of it. */
const THROWN: [name: string, error: unknown, kind: Failure['kind'], loud: boolean][] = [
  ['a refusal', new Declined('a test'), 'declined', false],
  ['what mediabunny says of a file', new Error('Invalid EBML.'), 'declined', false],
  ['a length past the end', new RangeError('Offset is outside the bounds.'), 'declined', false],
  ['a coder that failed', new DOMException('no', 'EncodingError'), 'declined', false],
  ['a full disk', new DOMException('no', 'QuotaExceededError'), 'storage-full', false],
  ['a file that is gone', new DOMException('no', 'NotReadableError'), 'storage-refused', false],
  ['a file that goes while it is read', new TypeError('network error'), 'storage-refused', false],
  ['a TypeError', new TypeError('x is undefined'), 'internal', true],
  ['a contradiction', new Mistake('Input 3 is not given.'), 'internal', true],
  ['what is not even an error', 'a word', 'internal', true],
  ['a message that cannot be cloned', new DOMException('no', 'DataCloneError'), 'internal', true],
];
for (const [name, error, kind, loud] of THROWN) {
  test(`${name} is ${kind}`, async () => {
    const result = await declining(() => Promise.reject(error));
    expect(result).toMatchObject({ ok: false, failure: { kind } });
    expect(told).toHaveBeenCalledTimes(loud ? 1 : 0);
  });
}

/** A file that makes whoever reads it trip over a mistake. */
function tripping(): Blob {
  const file = new Blob([new Uint8Array(64)]);
  file.slice = () => {
    throw new TypeError('a mistake of ours');
  };
  return file;
}

test('a mistake while a step runs or an output is checked is no refusal and no bad file', async () => {
  const step = aStep({ engine: 'webcodecs' });
  const run = await runStep(aStepRequest(step, [tripping()]), () => undefined);
  expect(run).toMatchObject({ ok: false, failure: { kind: 'internal' } });
  const missing = await runStep(aStepRequest(step, []), () => undefined);
  expect(missing).toMatchObject({ ok: false, failure: { kind: 'internal' } });
  const checked = await checkFile(tripping(), () => undefined);
  expect(checked).toMatchObject({ ok: false, failure: { kind: 'internal' } });
});

test('a mistake in a trial ends the step, and what a coder refuses does not', async () => {
  const trialOf = (error: unknown) =>
    trialRate({
      excerpts: {
        [Symbol.asyncIterator]() {
          throw error;
        },
      },
      allowed: 1e6,
      ssim: 0.98,
      encodingAt: (bitrate) => ({ codec: 'vp9', bitrate }),
      alive: async () => undefined,
    });
  await expect(trialOf(new TypeError('a mistake of ours'))).rejects.toThrow(TypeError);
  expect(await trialOf(new DOMException('no', 'EncodingError'))).toBe(1e6);
});
