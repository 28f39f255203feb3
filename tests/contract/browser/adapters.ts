import type { Probe } from '../../../src/engines/contract/engine-api.ts';
import { createFfmpegEngine } from '../../../src/engines/ffmpeg/ffmpeg-engine.ts';
import { openArtifacts } from '../../../src/storage/artifacts/open-artifacts.ts';
import { ffmpegOnly } from '../../support/samples/means.ts';
import { same } from '../../support/contract/check.ts';
import { aTestDatabase } from '../../support/storage/test-database.ts';
import { aPackedFile, coreUnpackContract } from '../suites/core-unpack.ts';
import { engineCallsContract } from '../suites/engine-calls.ts';
import { engineCrashContract } from '../suites/engine-crash.ts';
import {
  engineMemoryContract,
  engineResultsContract,
  type EngineWorld,
} from '../suites/engine-results.ts';
import { idleDeathContract } from '../suites/idle-death.ts';
import { webCodecsPictureContract, webCodecsSoundContract } from '../suites/webcodecs-engine.ts';
import { webCodecsSsimContract } from '../suites/webcodecs-ssim.ts';
import { workerHandleContract } from '../suites/worker-handle.ts';
import type { AdapterName } from './adapter-names.ts';
import { core, ffmpegCalls, ffmpegWithSmallStack } from './ffmpeg-worlds.ts';
import { fetchFixture } from './fetch-fixture.ts';
import { adapter, type RunCheck } from './run-check.ts';
import {
  scriptedCalls,
  scriptedCrash,
  scriptedHandles,
  scriptedIdleDeath,
} from './scripted-worlds.ts';
import { STORAGE_ADAPTERS } from './storage-adapters.ts';
import {
  webCodecs,
  webCodecsCalls,
  webCodecsInFiles,
  webCodecsInMemory,
} from './webcodecs-worlds.ts';

const ffmpeg = () => createFfmpegEngine(core, 1, Infinity);
const means = ({ media }: Probe) => ffmpegOnly(media);
const says = { unreadable: 'not-media', impossible: 'engine-failed' } as const;

/** FFmpeg with its artifacts in memory. */
function inMemory(): EngineWorld {
  return {
    engine: ffmpeg(),
    fixture: fetchFixture,
    place: { kind: 'memory', limit: 64 << 20 },
    artifact: async ({ blob }) => blob,
    means,
    says,
  };
}

/** FFmpeg with its artifacts in files. */
async function inFiles(): Promise<EngineWorld> {
  const store = await openArtifacts(aTestDatabase().connect());
  same(store.mode, { kind: 'file' });
  return {
    engine: ffmpeg(),
    fixture: fetchFixture,
    place: { kind: 'opfs', path: store.path('artifact') },
    artifact: ({ size, heap }) => store.open({ id: 'artifact', size, heap, fingerprint: null }),
    means,
    says,
  };
}

/** Every adapter that only a browser can run. */
export const ADAPTERS: Record<AdapterName, RunCheck> = {
  ...STORAGE_ADAPTERS,
  'ffmpeg, artifacts in files': adapter(engineResultsContract, inFiles),
  'ffmpeg, artifacts in memory': adapter(engineMemoryContract, inMemory),
  'calls of ffmpeg': adapter(engineCallsContract, ffmpegCalls),
  'webcodecs, artifacts in files': adapter(engineResultsContract, webCodecsInFiles),
  'webcodecs, artifacts in memory': adapter(engineMemoryContract, webCodecsInMemory),
  'calls of webcodecs': adapter(engineCallsContract, webCodecsCalls),
  'webcodecs, pictures': adapter(webCodecsPictureContract, webCodecs),
  'webcodecs, sound': adapter(webCodecsSoundContract, webCodecs),
  'webcodecs, ssim': adapter(webCodecsSsimContract, webCodecs),
  'calls of a pool': adapter(engineCallsContract, scriptedCalls),
  'ffmpeg without its big stack': adapter(engineCrashContract, ffmpegWithSmallStack),
  'a pool whose worker throws': adapter(engineCrashContract, () => scriptedCrash('trap')),
  'a pool whose worker errs': adapter(engineCrashContract, () => scriptedCrash('uncaught')),
  'a pool whose worker spins': adapter(engineCrashContract, () => scriptedCrash('spin')),
  'a pool whose worker leaves': adapter(engineCrashContract, () => scriptedCrash('leave')),
  'a pool whose worker dies idle': adapter(idleDeathContract, scriptedIdleDeath),
  'the packed core': adapter(coreUnpackContract, aPackedFile),
  'handles of workers': adapter(workerHandleContract, scriptedHandles),
};
