import { useState } from 'preact/hooks';
import type { Job } from '../../domain/job/job.ts';
import { JobControls, type DetailsState } from './job-controls.tsx';
import { JobDetails } from './job-details.tsx';
import type { OptionsState } from '../options/job-options.tsx';
import type { JobPlace } from '../state/rows/job-order.ts';
import { mayRetarget } from '../state/job-actions.ts';
import { lazy } from '../state/lazy.tsx';
import { JobThumbnail } from './job-thumbnail.tsx';
import { memo } from '../controls/memo.ts';

const JobOptions = lazy(async () => (await import('../options/job-options.tsx')).JobOptions);

type Props = {
  readonly job: Job;
  readonly place: JobPlace;
  readonly details: DetailsState;
  readonly onDetails: (next: DetailsState) => void;
};

/** What can be changed about a job, and how it stands. */
export const JobBody = memo<Props>(function JobBody({ job, place, details, onDetails }) {
  const [options, setOptions] = useState<OptionsState>('closed');
  return (
    <>
      <JobThumbnail job={job} />
      <JobControls
        job={job}
        place={place}
        options={options}
        onOptions={setOptions}
        details={details}
        onDetails={onDetails}
      />
      {options !== 'closed' && mayRetarget(job) && <JobOptions job={job} state={options} />}
      <JobDetails job={job} details={details} onChangeOptions={() => setOptions('visited')} />
    </>
  );
});
