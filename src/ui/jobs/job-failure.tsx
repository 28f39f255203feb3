import type { Failure } from '../../domain/failure/failure.ts';
import type { FailedJob } from '../../domain/job/job.ts';
import { describeRetry } from '../words/describe-kept.ts';
import { FailureAlert } from '../controls/failure-alert.tsx';
import { failureText } from '../words/failure-text.ts';
import { UnreadableImages, UnreadableNames } from './unreadable-images.tsx';

/** What went wrong, and what to do about it. */
export function JobFailure({ job }: { readonly job: FailedJob }) {
  const { what, todo } = failureText(job.failure);
  const retry = describeRetry(job);
  const unreadable = job.failure.kind === 'unreadable-images' ? job.failure.sources : null;
  return (
    <>
      <FailureAlert what={what} todo={retry === null ? todo : `${todo} ${retry}`}>
        {unreadable !== null && <UnreadableNames job={job} sources={unreadable} />}
      </FailureAlert>
      {unreadable !== null && <UnreadableImages job={job} sources={unreadable} />}
    </>
  );
}

/** Why a job would fail, told before it starts. */
export function JobRefusal({ failure }: { readonly failure: Failure }) {
  return <FailureAlert {...failureText(failure)} />;
}
