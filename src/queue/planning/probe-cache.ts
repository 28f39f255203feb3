import type { Job } from '../../domain/job/job.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import type { EngineChoice } from '../../domain/engine/engine-id.ts';
import type { BrowserProbe } from './probe-with-browser.ts';

/** What is known of a job's sources: what the browser's probe found, and the media by the last probe of any engine. */
type Known = { readonly probe: BrowserProbe; readonly media: MediaInfo | null };

/** What is known of sources, so that a change of options asks no engine again. */
export type ProbeCache = {
  readonly get: (job: Job) => Known | undefined;
  readonly keep: (job: Job, known: Known) => void;
};

/** Jobs that are remembered; the oldest is forgotten first. */
const MOST = 200;

/** Remembers probes in memory. Which engines may probe, and what a slideshow shows, are part of the key. */
export function createProbeCache(engineChoice: () => EngineChoice): ProbeCache {
  const probes = new Map<string, Known>();
  const keyOf = ({ id, sources, avoid, target }: Job) =>
    JSON.stringify([
      id,
      sources.map((source) => source.id),
      avoid,
      engineChoice(),
      target.slideshow ?? null,
    ]);
  return {
    get: (job) => probes.get(keyOf(job)),
    keep(job, known) {
      probes.set(keyOf(job), known);
      const [oldest] = probes.keys();
      if (probes.size > MOST && oldest !== undefined) probes.delete(oldest);
    },
  };
}
