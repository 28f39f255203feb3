import { kindByName, kindOfMedia, type FileKind } from '../media/file-kind.ts';
import type { MediaInfo } from '../media/media.ts';
import { withOptions, type Target } from '../target/target.ts';
import type { Job, JobBase } from './job.ts';

/** What a job's file is: what was found in it, else what its name says. */
export function fileKindOf({ kind, sources }: Pick<JobBase, 'kind' | 'sources'>): FileKind {
  const [source] = sources;
  return kind ?? (source === undefined ? 'video' : kindByName(source));
}

/**
 * What the file of a job that becomes what suits its kind turned out to be, now that somebody has looked into it; null
 * where that is what it was taken for, and where the kind of the file is no matter.
 */
export function foundKind(job: Job, media: MediaInfo): FileKind | null {
  if (job.following?.formats === undefined) return null;
  const kind = kindOfMedia(media);
  return kind === fileKindOf(job) ? null : kind;
}

/** The job as one of a file of this kind, which becomes what suits it. */
export function asKind<J extends JobBase>(job: J, kind: FileKind): J & { readonly target: Target } {
  const formats = job.following?.formats;
  if (formats === undefined) return { ...job, kind };
  const { options } = job.target;
  const except = job.following?.except ?? {};
  const target = withOptions(withOptions({ format: formats[kind], options: {} }, options), except);
  return { ...job, kind, target };
}
