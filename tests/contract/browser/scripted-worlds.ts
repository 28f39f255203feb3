import { success } from '../../../src/domain/failure/failure.ts';
import type { Engine } from '../../../src/engines/contract/engine-api.ts';
import { createEnginePool } from '../../../src/engines/pool/engine-pool.ts';
import { handleWorker } from '../../../src/engines/pool/worker-handle.ts';
import { startSealedWorker } from '../../../src/engines/pool/sealed-worker.ts';
import { aStep, aStepRequest } from '../../support/samples/step-request.ts';
import type { CallsWorld } from '../suites/engine-calls.ts';
import type { CrashWorld } from '../suites/engine-crash.ts';
import type { IdleDeathWorld } from '../suites/idle-death.ts';
import type { HandleWorld } from '../suites/worker-handle.ts';
import type { Behaviour, ScriptedWorker } from './scripted-worker-api.ts';
import workerUrl from './scripted.worker.ts?worker&url';

const SCRIPT = new URL(workerUrl, import.meta.url);

function start(script: URL, stallSeconds: number) {
  return handleWorker<ScriptedWorker>(startSealedWorker(script, 'scripted'), stallSeconds);
}

/** A pool of one worker, over workers that do as they are told. */
function scriptedEngine(stallSeconds: number): Engine {
  const pool = createEnginePool<ScriptedWorker>({
    id: 'ffmpeg',
    width: 1,
    memory: Infinity,
    spawn: async () => start(SCRIPT, stallSeconds),
  });
  return { ...pool, prepare: async () => success(null) };
}

const request = (behaviour: Behaviour) => aStepRequest(aStep({ id: behaviour }));

/** Handles, for tests of `handleWorker` alone. */
export function scriptedHandles(): HandleWorld {
  return {
    start: (stallSeconds) => start(SCRIPT, stallSeconds),
    startMissing: () => start(new URL('missing.js', SCRIPT), 60),
  };
}

/** A pool whose workers answer, or compute for ever. */
export function scriptedCalls(): CallsWorld {
  return { engine: scriptedEngine(60), quick: request('answer'), endless: request('spin') };
}

/** A pool whose worker dies after its work. */
export function scriptedIdleDeath(): IdleDeathWorld {
  return {
    engine: scriptedEngine(60),
    lastOne: request('die-later'),
    harmless: request('answer'),
  };
}

/** A pool whose worker dies in one way. */
export function scriptedCrash(
  way: Exclude<Behaviour, 'answer' | 'talk' | 'die-later'>,
): CrashWorld {
  const silent = way === 'spin';
  return {
    engine: scriptedEngine(silent ? 0.5 : 60),
    deadly: request(way),
    harmless: request('answer'),
    failure: silent ? 'stalled' : 'engine-crashed',
  };
}
