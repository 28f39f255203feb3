import type { Job } from '../../domain/job/job.ts';
import { Icon } from '../controls/icon.tsx';
import { useApp } from '../state/app-context.ts';
import { thumbnailsOf } from '../state/thumbnails.ts';
import { sourceIcon } from '../words/describe-media.ts';

/** What a job's file looks like; until that is known, which kind it is. It says nothing that the row does not. */
export function JobThumbnail({ job }: { readonly job: Job }) {
  const address = thumbnailsOf(useApp()).of(job).value;
  return (
    <span class="job-thumb">
      {address === null ? <Icon name={sourceIcon(job)} /> : <img src={address} alt="" />}
    </span>
  );
}
