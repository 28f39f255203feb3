import { coreUnpackContract } from '../suites/core-unpack.ts';
import { engineCallsContract } from '../suites/engine-calls.ts';
import { engineCrashContract } from '../suites/engine-crash.ts';
import { engineMemoryContract, engineResultsContract } from '../suites/engine-results.ts';
import { idleDeathContract } from '../suites/idle-death.ts';
import { webCodecsPictureContract, webCodecsSoundContract } from '../suites/webcodecs-engine.ts';
import { webCodecsSsimContract } from '../suites/webcodecs-ssim.ts';
import { workerHandleContract } from '../suites/worker-handle.ts';
import { STORAGE_CONTRACTS } from './storage-names.ts';

/** The contract of every adapter that only a browser can run; `adapters.ts` has the adapters themselves. */
export const BROWSER_CONTRACTS = {
  ...STORAGE_CONTRACTS,
  'ffmpeg, artifacts in files': engineResultsContract,
  'ffmpeg, artifacts in memory': engineMemoryContract,
  'calls of ffmpeg': engineCallsContract,
  'webcodecs, artifacts in files': engineResultsContract,
  'webcodecs, artifacts in memory': engineMemoryContract,
  'calls of webcodecs': engineCallsContract,
  'webcodecs, pictures': webCodecsPictureContract,
  'webcodecs, sound': webCodecsSoundContract,
  'webcodecs, ssim': webCodecsSsimContract,
  'calls of a pool': engineCallsContract,
  'ffmpeg without its big stack': engineCrashContract,
  'a pool whose worker throws': engineCrashContract,
  'a pool whose worker errs': engineCrashContract,
  'a pool whose worker spins': engineCrashContract,
  'a pool whose worker leaves': engineCrashContract,
  'a pool whose worker dies idle': idleDeathContract,
  'the packed core': coreUnpackContract,
  'handles of workers': workerHandleContract,
} as const;

/** Name of such an adapter. */
export type AdapterName = keyof typeof BROWSER_CONTRACTS;
