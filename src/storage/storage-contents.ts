import type { Storage } from './storage.ts';
import { artifactsOf, type Job } from '../domain/job/job.ts';
import { sourceIdsOf } from './checks/job-row.ts';
import { findLeftovers } from './leftovers.ts';

/**
 * What is stored, in bytes: copies of what the user gave, outputs, what is done of jobs that are not, what no job in the
 * list needs any more, and the engines; how much of these is FFmpeg.
 */
export type StorageContents = {
  readonly sources: number;
  readonly outputs: number;
  readonly unfinished: number;
  readonly leftovers: number;
  readonly engine: number;
  readonly ffmpeg: number;
};

/** Caches of the engine begin with this name: `engines/ffmpeg/core-download.ts`, `pwa/service-worker/engine-scripts.ts`. */
const ENGINE_CACHES = 'kiln-engine';

/** The one of them that is not FFmpeg's. */
const SCRIPTS_CACHE = 'kiln-engine-scripts';

/** Adds up what is stored. */
export async function storageContents(
  storage: Pick<Storage, 'jobs' | 'sources' | 'artifacts'>,
): Promise<StorageContents> {
  const [sourceSizes, artifactSizes] = [
    await storage.sources.sizes(),
    await storage.artifacts.sizes(),
  ];
  const leftovers = await findLeftovers(storage);
  const jobs = await storage.jobs.all();
  const removed = jobs.filter((job) => job.removed !== undefined);
  const filesOf = (kind: (job: Job) => boolean) =>
    jobs
      .filter((job) => job.removed === undefined && kind(job))
      .flatMap(artifactsOf)
      .map(({ id }) => id);
  const loose = new Set([...leftovers.sources, ...removed.flatMap(sourceIdsOf)]);
  return {
    sources: sum(
      sourceSizes,
      [...sourceSizes.keys()].filter((id) => !loose.has(id)),
    ),
    outputs: sum(
      artifactSizes,
      filesOf(({ state }) => state === 'done'),
    ),
    unfinished: sum(
      artifactSizes,
      filesOf(({ state }) => state !== 'done'),
    ),
    leftovers:
      sum(sourceSizes, loose) +
      sum(artifactSizes, [
        ...leftovers.artifacts,
        ...removed.flatMap(artifactsOf).map(({ id }) => id),
      ]),
    ...(await engineBytes()),
  };
}

function sum(sizes: ReadonlyMap<string, number>, ids: Iterable<string>): number {
  return [...ids].reduce((bytes, id) => bytes + (sizes.get(id) ?? 0), 0);
}

/** Bytes of the engines in the caches; none where the browser keeps or shows no caches. */
async function engineBytes(): Promise<Pick<StorageContents, 'engine' | 'ffmpeg'>> {
  let [engine, ffmpeg] = [0, 0];
  if (!('caches' in globalThis)) return { engine, ffmpeg };
  try {
    for (const name of await caches.keys()) {
      if (!name.startsWith(ENGINE_CACHES)) continue;
      const bytes = await cacheBytes(await caches.open(name));
      engine += bytes;
      if (name !== SCRIPTS_CACHE) ffmpeg += bytes;
    }
    return { engine, ffmpeg };
  } catch (error) {
    if (error instanceof DOMException) return { engine, ffmpeg };
    throw error;
  }
}

async function cacheBytes(cache: Cache): Promise<number> {
  let bytes = 0;
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    bytes += (await response?.blob())?.size ?? 0;
  }
  return bytes;
}
