import { useRef, useState } from 'preact/hooks';
import { jobName, workOf, type Job } from '../../domain/job/job.ts';
import { trackMethods } from '../../domain/plan/model/plan.ts';
import { sourceFacts } from '../words/describe-media.ts';
import { JobBody } from './job-body.tsx';
import type { DetailsState } from './job-controls.tsx';
import { JobSelect } from './job-select.tsx';
import { JobMarks } from './job-marks.tsx';
import type { JobPlace } from '../state/rows/job-order.ts';
import { lazy } from '../state/lazy.tsx';
import { memo } from '../controls/memo.ts';
import { useWithinBudget } from '../controls/render-budget.ts';
import { useNearWindow } from '../controls/use-near-window.ts';
import { useKeptFocus } from '../controls/keep-focus.ts';
import { formatFacts } from '../words/numbers.ts';
import './job-row.css';

const JobEdits = lazy(async () => (await import('./job-edits.tsx')).JobEdits);

type Props = {
  readonly job: Job;
  readonly place: JobPlace;
  readonly list: 'short' | 'long';
  readonly selected: boolean;
};

/**
 * One job. Its name and state are there at once; when many come together the rest follows a little later, and in a long
 * list when it comes near the window.
 */
export const JobRow = memo<Props>(function JobRow({ job, place, list, selected }) {
  const row = useRef<HTMLLIElement>(null);
  const near = useNearWindow(row, list);
  const shown = useWithinBudget(near ? job : null);
  const [details, setDetails] = useState<DetailsState>('closed');
  useKeptFocus(row, shown?.state ?? null);
  const name = jobName(job);
  const work = workOf(job);
  return (
    <li
      ref={row}
      class={near ? 'job' : 'job job-far'}
      tabIndex={-1}
      aria-label={name}
      data-state={job.state}
      data-engine={work === null ? undefined : trackMethods(work.plan).join('+')}
      data-attempt={job.attempt}
      data-details={details}
      data-selected={selected || undefined}
    >
      <div class="job-head">
        <p class="job-name">
          <bdi>{name}</bdi>
        </p>
        {shown !== null && (
          <div class="job-about">
            <p class="job-facts">{formatFacts(sourceFacts(shown))}</p>
            {hasOptions(shown) && <JobEdits job={shown} />}
            <JobMarks job={shown} />
          </div>
        )}
      </div>
      {shown !== null && <JobSelect job={job} selected={selected} />}
      {shown !== null && (
        <JobBody job={shown} place={place} details={details} onDetails={setDetails} />
      )}
    </li>
  );
});

/** True when something was set that may be worth telling. */
function hasOptions({ target }: Job): boolean {
  return Object.keys(target.options).length > 0;
}
