import { useState } from 'preact/hooks';
import { jobName, type Job } from '../domain/job.ts';
import { useApp } from './app-context.ts';
import { sourceIcon } from './describe-media.ts';
import { Icon } from './icon.tsx';
import { JobControls } from './job-controls.tsx';
import { JobDetails } from './job-details.tsx';
import type { JobPlace } from './job-place.ts';
import { mayRetarget } from './job-wishes.ts';
import { memo } from './memo.ts';
import { messages } from './messages.ts';
import { OptionFields } from './option-fields.tsx';

type Props = { readonly job: Job; readonly place: JobPlace };

/** What can be changed about a job, and how it stands. */
export const JobBody = memo<Props>(function JobBody({ job, place }) {
  const { actions } = useApp();
  const [options, setOptions] = useState<'open' | 'closed'>('closed');
  return (
    <>
      <span class="job-icon">
        <Icon name={sourceIcon(job)} />
      </span>
      <JobControls job={job} place={place} options={options} onOptions={setOptions} />
      {options === 'open' && mayRetarget(job) && (
        <div class="job-options">
          <OptionFields
            legend={messages.optionsOf(jobName(job))}
            target={job.target}
            onChange={(target) => actions.apply([job.id], { kind: 'set-target', target })}
          />
        </div>
      )}
      <JobDetails job={job} />
    </>
  );
});
