import { useState } from 'preact/hooks';
import type { Failure } from '../../domain/failure/failure.ts';
import type { FailedJob } from '../../domain/job/job.ts';
import { describeRetry } from '../words/describe-kept.ts';
import { FailureAlert } from '../controls/failure-alert.tsx';
import { failureText } from '../words/failure-text.ts';
import { lazy } from '../state/lazy.tsx';
import { UnreadableImages, UnreadableNames } from './unreadable-images.tsx';
import { jobsWords } from '../words/jobs-words.ts';
import './job-failure.css';

const FailureDetails = lazy(async () => (await import('./failure-details.tsx')).FailureDetails);

/** What went wrong, what to do about it, and what the engine said for those who want to know. */
export function JobFailure({ job }: { readonly job: FailedJob }) {
  const [details, setDetails] = useState<'open' | 'closed'>('closed');
  const { what, todo } = failureText(job.failure);
  const retry = describeRetry(job);
  const unreadable = job.failure.kind === 'unreadable-images' ? job.failure.sources : null;
  return (
    <>
      <FailureAlert what={what} todo={retry === null ? todo : `${todo} ${retry}`}>
        {unreadable !== null && <UnreadableNames job={job} sources={unreadable} />}
      </FailureAlert>
      {unreadable !== null && <UnreadableImages job={job} sources={unreadable} />}
      <details
        class="job-log"
        onToggle={({ currentTarget }) => setDetails(currentTarget.open ? 'open' : 'closed')}
      >
        <summary>{jobsWords.details}</summary>
        {details === 'open' && <FailureDetails job={job} />}
      </details>
    </>
  );
}

/** Why a job would fail, told before it starts. */
export function JobRefusal({ failure }: { readonly failure: Failure }) {
  return <FailureAlert {...failureText(failure)} />;
}
