import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import { NO_EDIT } from '../../../src/domain/edits/picture-edit.ts';
import type { TrackCommand } from '../../../src/domain/step/track-command.ts';
import type { Probe } from '../../../src/engines/contract/engine-api.ts';
import { createWebCodecsEngine } from '../../../src/engines/webcodecs/webcodecs-engine.ts';
import { openArtifacts } from '../../../src/storage/artifacts/open-artifacts.ts';
import { same } from '../../support/contract/check.ts';
import { bothEngines } from '../../support/samples/means.ts';
import { aStepRequest } from '../../support/samples/step-request.ts';
import { aTestDatabase } from '../../support/storage/test-database.ts';
import type { CallsWorld } from '../suites/engine-calls.ts';
import type { EngineWorld } from '../suites/engine-results.ts';
import { aStep } from '../../support/samples/step-request.ts';
import { copy, toVideo, type WebCodecsWorld } from '../suites/webcodecs-steps.ts';
import { fetchFixture } from './fetch-fixture.ts';

const means = ({ media, support }: Probe) => bothEngines(media, support);
const says = { unreadable: 'declined', impossible: 'declined' } as const;

/** The browser's codecs, for what only they do. */
export function webCodecs(): WebCodecsWorld {
  return { engine: createWebCodecsEngine(1), fixture: fetchFixture };
}

/** The browser's codecs, with artifacts in memory. */
export function webCodecsInMemory(): EngineWorld {
  return {
    ...webCodecs(),
    place: { kind: 'memory', limit: 64 << 20 },
    artifact: async ({ blob }) => blob,
    means,
    says,
  };
}

/** The browser's codecs, with artifacts in files. */
export async function webCodecsInFiles(): Promise<EngineWorld> {
  const store = await openArtifacts(aTestDatabase().connect());
  same(store.mode, { kind: 'file' });
  return {
    ...webCodecs(),
    place: { kind: 'opfs', path: store.path('artifact') },
    artifact: ({ size, heap }) => store.open({ id: 'artifact', size, heap, fingerprint: null }),
    means,
    says,
  };
}

/** A step that is done at once, and one that makes two seconds of video a hundred thousand frames long. */
export async function webCodecsCalls(): Promise<CallsWorld> {
  const request = async (format: 'mkv', track: TrackCommand) =>
    aStepRequest(
      aStep({
        engine: 'webcodecs',
        format,
        command: { kind: 'convert', tracks: [track], metadata: NO_METADATA },
      }),
      [await fetchFixture('av.mp4')],
    );
  const timing = { kind: 'constant', rate: { num: 50_000, den: 1 } } as const;
  const edit = { ...NO_EDIT, size: null, timing, scan: 'keep' } as const;
  return {
    engine: createWebCodecsEngine(1),
    quick: await request('mkv', copy({ kind: 'audio', nth: 0 }, 'aac')),
    endless: await request('mkv', toVideo('vp9', { edit })),
  };
}
