import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { success } from '../../../src/domain/failure/failure.ts';
import { FFMPEG_WRITES } from '../../../src/engines/ffmpeg/core/codec-support.ts';
import type { Engine } from '../../../src/engines/contract/engine-api.ts';
import type { CompiledCore } from '../../../src/engines/ffmpeg/core/ffmpeg-worker-api.ts';
import { check } from '../../../src/engines/ffmpeg/worker/check.ts';
import { frames } from '../../../src/engines/ffmpeg/worker/frames.ts';
import { probe } from '../../../src/engines/ffmpeg/worker/probe.ts';
import type { Watcher } from '../../../src/engines/ffmpeg/worker/session.ts';
import { runStep } from '../../../src/engines/ffmpeg/worker/run-step.ts';
import { readBytes, toBytesBlob } from './bytes-blob.ts';

/** The export that moves the stack, as the build finds it too; see `src/build/packed-core.ts`. */
const STACK_RESTORE = /stackRestore=Module\["asm"\]\["(\w+)"\]/u;

let compiled: Promise<CompiledCore> | undefined;

/** The shipped core, compiled once per test process. */
export function shippedCore(): Promise<CompiledCore> {
  return (compiled ??= compile());
}

async function compile(): Promise<CompiledCore> {
  const script = createRequire(import.meta.url)
    .resolve('@ffmpeg/core')
    .replace('/umd/', '/esm/');
  const stackRestore = STACK_RESTORE.exec(await readFile(script, 'utf8'))?.[1];
  if (stackRestore === undefined) throw new Error('The core has no stackRestore.');
  // The core believes that it is in a worker.
  Object.assign(globalThis, { self: globalThis });
  Object.assign(globalThis, { location: { href: 'https://kiln.test/' } });
  const module = await WebAssembly.compile(await readFile(script.replace(/\.js$/u, '.wasm')));
  return { module, stackRestore };
}

/** Nobody looks, nobody stops. */
export const UNWATCHED: Watcher = { report: () => undefined, isStopped: () => false };

/** The ffmpeg engine without a worker around it: the same code and the same core, in this process. */
export function createNodeEngine(): Engine {
  return {
    id: 'ffmpeg',
    width: 1,
    prepare: async () => success(null),
    probe: async (file) =>
      probe(await shippedCore(), await toBytesBlob(file), readBytes, UNWATCHED),
    drawing: async () => success({ copies: [], decodes: [], ...FFMPEG_WRITES }),
    frames: async (file) =>
      frames(await shippedCore(), await toBytesBlob(file), readBytes, UNWATCHED),
    check: async (file, known) =>
      check(await shippedCore(), await toBytesBlob(file), known, readBytes, UNWATCHED),
    async run(request, onProgress) {
      const inputs = await Promise.all(
        request.inputs.map((files) => Promise.all(files.map(toBytesBlob))),
      );
      return runStep(await shippedCore(), { ...request, inputs }, readBytes, {
        report: onProgress,
        isStopped: () => false,
      });
    },
  };
}
