import { isHeld, isSettled, workOf, type Job, type QueuedJob } from '../../domain/job/job.ts';
import { optionNames } from '../../domain/target/target.ts';
import { HeldState, SmallerButton } from './already.tsx';
import { EngineNote } from './engine-note.tsx';
import { JobPlan } from './job-plan.tsx';
import { JobProgress } from './job-progress.tsx';
import { JobResult } from '../results/job-result.tsx';
import { JobActionButtons } from './job-action-buttons.tsx';
import type { DetailsState } from './job-controls.tsx';
import { lazy } from '../state/lazy.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { jobsWords } from '../words/jobs-words.ts';
import './job-details.css';

const JobFailure = lazy(async () => (await import('./job-failure.tsx')).JobFailure);
const JobRefusal = lazy(async () => (await import('./job-failure.tsx')).JobRefusal);
const FailureDetails = lazy(async () => (await import('./failure-details.tsx')).FailureDetails);
const JobPause = lazy(async () => (await import('./job-pause.tsx')).JobPause);
const JobCommands = lazy(async () => (await import('./job-commands.tsx')).JobCommands);
const KeepCopy = lazy(async () => (await import('./keep-copy.tsx')).KeepCopy);
const LostSource = lazy(async () => (await import('./lost-source.tsx')).LostSource);

type Props = {
  readonly job: Job;
  readonly details: DetailsState;
  readonly onChangeOptions: () => void;
};

/** How the job stands, what is done to each track, and what can be done about it. */
export function JobDetails({ job, details, onChangeOptions }: Props) {
  return (
    <div class="job-details">
      <JobStatus job={job} />
      <div class="job-says">
        {job.state === 'queued' && <EngineNote job={job} />}
        <JobPlan job={job} />
      </div>
      {details === 'open' && job.state === 'failed' && <FailureDetails job={job} />}
      {details === 'open' && isReadInPlace(job) && <KeepCopy job={job} />}
      {details === 'open' && workOf(job) !== null && <JobCommands job={job} />}
      {isHeld(job) && <SmallerButton job={job} />}
      {job.state !== 'done' && (
        <JobActionButtons job={job}>
          {job.state === 'failed' && optionNames(job.target.format).length > 0 && (
            <TextButton variant="plain" onClick={onChangeOptions}>
              {jobsWords.changeOptions}
            </TextButton>
          )}
        </JobActionButtons>
      )}
    </div>
  );
}

/** True while a copy of a file that is read where it is would be of use. */
function isReadInPlace(job: Job): boolean {
  return !isSettled(job) && job.sources.some(({ kept }) => kept === 'linked');
}

function Waiting({ job }: { readonly job: QueuedJob }) {
  return job.start === 'held' ? (
    <HeldState job={job} />
  ) : (
    <p class="job-state">{jobsWords.waiting}</p>
  );
}

function JobStatus({ job }: { readonly job: Job }) {
  switch (job.state) {
    case 'importing':
      return <p class="job-state">{jobsWords.importing}</p>;
    case 'queued':
      return job.refusal === undefined ? (
        <Waiting job={job} />
      ) : (
        <JobRefusal failure={job.refusal} />
      );
    case 'running':
    case 'finishing':
      return <JobProgress job={job} />;
    case 'paused':
      return <JobPause job={job} />;
    case 'cancelled':
      return <p class="job-state">{jobsWords.cancelled}</p>;
    case 'done':
      return <JobResult job={job} />;
    case 'failed':
      return <JobFailure job={job} />;
    case 'lost':
      return <LostSource job={job} />;
    default:
      return job satisfies never;
  }
}
