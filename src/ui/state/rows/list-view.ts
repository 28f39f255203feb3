import { jobName, workOf, type Job } from '../../../domain/job/job.ts';
import { isImage } from '../../../domain/media/is-image.ts';
import { tracksOf } from '../../../domain/media/media.ts';
import { comparePaths } from '../../../lib/natural-order.ts';
import { phaseOf, type JobPhase } from './count-jobs.ts';

/** What a file is, as people tell files apart. */
export const FILE_KINDS = ['video', 'sound', 'picture', 'other'] as const;

/** One of these. */
export type FileKind = (typeof FILE_KINDS)[number];

/** Orders in which jobs can be looked at; `queue` is that in which they are converted. */
export const SORTS = ['queue', 'name', 'size', 'newest'] as const;

/** How the list is looked at. The queue itself stays as it is. */
export type ListView = {
  readonly sort: (typeof SORTS)[number];
  /** Shown are only jobs in this phase. */
  readonly phase: JobPhase | 'all';
  /** Shown are only files of this kind. */
  readonly kind: FileKind | 'all';
};

/** Everything, in the order of the queue. */
export const WHOLE_QUEUE: ListView = { sort: 'queue', phase: 'all', kind: 'all' };

/** Rows up to which everything is in sight: a list is sorted and filtered only when it is longer. */
export const FEW = 20;

/** What kind of file a job's first source is, by its tracks, or until these are known by its name and type. */
export function fileKindOf(job: Job): FileKind {
  const [source] = job.sources;
  if (source !== undefined && isImage(source)) return 'picture';
  const media = workOf(job)?.media;
  if (media !== undefined) {
    if (tracksOf(media, 'video').length > 0) return 'video';
    return tracksOf(media, 'audio').length > 0 ? 'sound' : 'other';
  }
  const type = source?.type ?? '';
  if (type.startsWith('video/')) return 'video';
  return type.startsWith('audio/') ? 'sound' : 'other';
}

/** The jobs that are shown, in the order in which they are. */
export function viewJobs(jobs: readonly Job[], { sort, phase, kind }: ListView): readonly Job[] {
  if (jobs.length <= FEW || (sort === 'queue' && phase === 'all' && kind === 'all')) return jobs;
  const shown = jobs.filter(
    (job) =>
      (phase === 'all' || phaseOf(job) === phase) && (kind === 'all' || fileKindOf(job) === kind),
  );
  switch (sort) {
    case 'queue':
      return shown;
    case 'name':
      return shown.toSorted((a, b) => comparePaths(pathOf(a), pathOf(b)));
    case 'size':
      return shown.toSorted((a, b) => bytesOf(b) - bytesOf(a));
    case 'newest':
      return shown.toSorted((a, b) => b.createdAt - a.createdAt);
    default:
      return sort satisfies never;
  }
}

function pathOf(job: Job): string {
  const folder = job.sources[0]?.folder;
  return folder === undefined ? jobName(job) : `${folder}/${jobName(job)}`;
}

function bytesOf({ sources }: Job): number {
  return sources.reduce((sum, { size }) => sum + size, 0);
}
