import { jobName, type FinishingJob, type JobBase, type RunningJob } from '../../domain/job/job.ts';
import { NO_PROGRESS } from '../../domain/job/progress.ts';
import { formatDuration, formatFactor, formatFacts, formatPercent } from '../words/numbers.ts';
import { useApp } from '../state/app-context.ts';
import { jobsWords } from '../words/jobs-words.ts';
import { resultsWords } from '../words/results-words.ts';
import './job-progress.css';

/** How far a running job is: stage, percent, speed and time left. */
export function JobProgress({ job }: { readonly job: RunningJob | FinishingJob }) {
  const progress = useApp().model.progressOf(job.id).value ?? NO_PROGRESS;
  const stage = job.state === 'finishing' ? 'verifying' : progress.stage.kind;
  const { fraction, speed, remaining } = progress;
  const facts = [
    ...(speed === null ? [] : [resultsWords.speed(formatFactor(speed))]),
    ...(remaining === null || remaining < 1 ? [] : [jobsWords.timeLeft(formatDuration(remaining))]),
  ];
  return (
    <div class="job-progress">
      <p class="job-state">
        <strong>{fraction === null ? '' : formatPercent(fraction)}</strong>
        <span>{formatFacts([jobsWords.stages[stage], ...facts])}</span>
        <JobAttempt job={job} />
      </p>
      <progress
        aria-label={jobsWords.progressOf(jobName(job))}
        max={1}
        {...(fraction === null ? {} : { value: fraction })}
      />
    </div>
  );
}

/** Says which try this is after a crash. Pausing and reloading are not worth a word, another way has its own. */
function JobAttempt({ job }: { readonly job: JobBase }) {
  return job.crashes > 0 && job.attempt > 1 ? (
    <span class="job-attempt">{jobsWords.attempt(String(job.attempt))}</span>
  ) : null;
}
