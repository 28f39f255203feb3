import { downloadWithProgress } from '@ffmpeg/util';
import { failed, success, type Failure, type Result } from '../../../domain/failure/failure.ts';
import { deferred } from '../../../lib/deferred.ts';
import type { CallLine } from '../../contract/engine-api.ts';
import { forgetCore, keepCore, keptCore, type CoreFile } from './core-file.ts';
import { compileCore, isEngine } from './core-unpack.ts';

/** The worker that gets the core: 2 s of work that the page would stand still for. One call is all it does. */
export type CoreLoader = {
  /** The compiled core. Reports how many bytes of a download were received, from the first one on. */
  load(file: CoreFile, line: CallLine): Promise<Result<WebAssembly.Module>>;
};

/** Milliseconds without a byte after which a download counts as broken. */
const SILENCE_MS = 30_000;

/** Gets the core from where the browser keeps it, else from the server, checks and compiles it. */
export async function loadCore(
  file: CoreFile,
  onReceived: (bytes: number) => void,
): Promise<Result<WebAssembly.Module>> {
  try {
    const kept = await fromCache(file);
    return kept === null ? await fromNetwork(file, onReceived) : success(kept);
  } catch (error) {
    return failed(toFailure(error));
  }
}

/** The kept core, or null; one that cannot be read or does not pass the check any more is thrown away. */
async function fromCache(file: CoreFile): Promise<WebAssembly.Module | null> {
  const response = await keptCore(file);
  if (response === undefined) return null;
  const packed = await response.arrayBuffer().catch(() => null);
  const module = packed === null ? null : await compileCore(packed, file);
  if (module === null) await forgetCore(file);
  return module;
}

async function fromNetwork(
  file: CoreFile,
  onReceived: (bytes: number) => void,
): Promise<Result<WebAssembly.Module>> {
  onReceived(0);
  const packed = await download(file.url, onReceived).catch(() => null);
  if (packed === null) return failed({ kind: 'engine-unavailable', why: 'offline' });
  const module = await compileCore(packed, file);
  if (module === null) {
    const why = isEngine(packed) ? 'corrupt' : 'missing';
    return failed({ kind: 'engine-unavailable', why });
  }
  await keepCore(file, packed);
  return success(module);
}

/** Downloads, and gives up when nothing comes: a request that is never answered would hold up all jobs for ever. */
async function download(url: string, onReceived: (bytes: number) => void): Promise<ArrayBuffer> {
  const silence = deferred<never>();
  const giveUp = () => silence.reject(new Error('Nothing was received.'));
  let timer = setTimeout(giveUp, SILENCE_MS);
  try {
    const arrived = downloadWithProgress(url, ({ received }) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENCE_MS);
      onReceived(received);
    });
    return await Promise.race([arrived, silence.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function toFailure(error: unknown): Failure {
  // The file was checked by its hash: what does not compile is more than this browser knows.
  if (error instanceof WebAssembly.CompileError) {
    return { kind: 'engine-unavailable', why: 'unsupported' };
  }
  if (error instanceof RangeError) return { kind: 'out-of-memory' };
  return { kind: 'internal', detail: String(error) };
}
