import { useRef, useState } from 'preact/hooks';
import { jobName, workOf, type Job } from '../domain/job.ts';
import { ways } from '../domain/plan/plan.ts';
import { useApp } from './app-context.ts';
import { sourceFacts, sourceIcon } from './describe-media.ts';
import { focusBeside } from './focus-beside.ts';
import { Icon } from './icon.tsx';
import { JobControls } from './job-controls.tsx';
import { JobDetails } from './job-details.tsx';
import { mayRetarget } from './job-wishes.ts';
import { memo } from './memo.ts';
import { messages } from './messages.ts';
import { OptionFields } from './option-fields.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useTurn } from './use-turn.ts';
import './job-row.css';

/** Where a waiting job stands among those that wait. */
export type JobPlace = 'only' | 'first' | 'middle' | 'last';

type Props = { readonly job: Job; readonly place: JobPlace };

/** One job. Its name and state are there at once; in a long list the rest follows a little later. */
export const JobRow = memo<Props>(function JobRow({ job, place }) {
  const { actions } = useApp();
  const turn = useTurn();
  const row = useRef<HTMLLIElement>(null);
  const [options, setOptions] = useState<'open' | 'closed'>('closed');
  useKeptFocus(row, job.state);

  const name = jobName(job);
  const work = workOf(job);
  const remove = () => {
    if (row.current !== null) focusBeside(row.current);
    void actions.remove(job.id);
  };

  return (
    <li
      ref={row}
      class="job"
      tabIndex={-1}
      aria-label={name}
      data-state={job.state}
      data-engine={work === null ? undefined : ways(work.plan).join('+')}
      data-attempt={job.attempt}
    >
      <span class="job-icon">
        <Icon name={sourceIcon(job)} />
      </span>
      <div class="job-head">
        <p class="job-name">
          <bdi>{name}</bdi>
        </p>
        <p class="job-facts">{sourceFacts(job).join(' · ')}</p>
      </div>
      {turn === 'mine' && (
        <>
          <JobControls
            job={job}
            place={place}
            options={options}
            onOptions={setOptions}
            onRemove={remove}
          />
          {options === 'open' && mayRetarget(job) && (
            <div class="job-options">
              <OptionFields
                legend={messages.optionsOf(name)}
                target={job.target}
                onChange={(target) => actions.apply([job.id], { kind: 'set-target', target })}
              />
            </div>
          )}
          <JobDetails job={job} />
        </>
      )}
    </li>
  );
});
