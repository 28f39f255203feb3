import type { Job } from '../../domain/job/job.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import type { EngineChoice } from '../../domain/engine/engine-id.ts';
import type { BrowserProbe } from './make-work.ts';

/** What looks at a job's sources brought: of the browser's codecs, and of whoever looked last. */
type Known = { readonly look: BrowserProbe; readonly media: MediaInfo | null };

/** What is known of sources, so that a change of options asks no engine again. */
export type ProbeCache = {
  readonly get: (job: Job) => Known | undefined;
  readonly keep: (job: Job, known: Known) => void;
};

/** Jobs that are remembered; the oldest is forgotten first. */
const MOST = 200;

/** Remembers looks in memory. Who may look, and what a slideshow shows, is part of what is asked. */
export function createProbeCache(engineChoice: () => EngineChoice): ProbeCache {
  const looks = new Map<string, Known>();
  const keyOf = ({ id, sources, avoid, target }: Job) =>
    JSON.stringify([
      id,
      sources.map((source) => source.id),
      avoid,
      engineChoice(),
      target.slideshow ?? null,
    ]);
  return {
    get: (job) => looks.get(keyOf(job)),
    keep(job, known) {
      looks.set(keyOf(job), known);
      const [oldest] = looks.keys();
      if (looks.size > MOST && oldest !== undefined) looks.delete(oldest);
    },
  };
}
