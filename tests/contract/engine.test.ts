import { NO_METADATA } from '../../src/domain/media/metadata.ts';
import { openAsBlob } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createFakeEngine, type FakeEngine } from '../support/queue/fakes.ts';
import { ffmpegOnly } from '../support/samples/means.ts';
import { createNodeEngine } from '../support/engine/node-engine.ts';
import { aStep, aStepRequest } from '../support/samples/step-request.ts';
import { testContract } from '../support/contract/test-contract.ts';
import { engineCallsContract, type CallsWorld } from './suites/engine-calls.ts';
import {
  engineMemoryContract,
  engineResultsContract,
  type EngineWorld,
} from './suites/engine-results.ts';

const fixture = (name: string) =>
  openAsBlob(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));

/** The shipped core without a worker around it. It cannot be aborted: it computes in this very thread. */
const inThisProcess = (): EngineWorld => ({
  engine: createNodeEngine(),
  fixture,
  place: { kind: 'memory', limit: 64 << 20 },
  artifact: async ({ blob }) => blob,
  means: ({ media }) => ffmpegOnly(media),
  says: { unreadable: 'not-media', impossible: 'engine-failed' },
});

testContract('the shipped core, in this process', engineResultsContract, inThisProcess);
testContract('the shipped core, in this process', engineMemoryContract, inThisProcess);

/** Answers quick steps by itself; the fake converts nothing, so only its manners can be tested. */
function answering(engine: FakeEngine): FakeEngine {
  return {
    ...engine,
    run: (request, onProgress, signal) =>
      engine.run(
        request,
        (progress) => {
          onProgress(progress);
          if (request.step.id === 'quick')
            engine.running.find((step) => step.request === request)?.finish();
        },
        signal,
      ),
  };
}

testContract('the fake', engineCallsContract, (): CallsWorld => ({
  engine: answering(createFakeEngine()),
  quick: aStepRequest(aStep({ id: 'quick' })),
  endless: aStepRequest(aStep({ id: 'endless' })),
}));

test('a step that fails leaves the last words of FFmpeg', async () => {
  const { engine } = inThisProcess();
  const step = aStep({
    command: {
      kind: 'convert',
      tracks: [
        { kind: 'copy', input: 0, track: { kind: 'video', nth: 9 }, codec: 'h264', range: null },
      ],
      metadata: NO_METADATA,
    },
  });
  const request = aStepRequest(step, [await fixture('av.mp4')]);
  const result = await engine.run(request, () => undefined, new AbortController().signal);
  expect(result).toMatchObject({ ok: false, failure: { kind: 'engine-failed', code: 1 } });
  expect(result.ok ? '' : result.log.join('\n')).toContain('matches no streams');
});
