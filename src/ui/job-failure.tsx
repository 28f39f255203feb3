import { useState } from 'preact/hooks';
import type { FailedJob, LostJob } from '../domain/job.ts';
import { useApp } from './app-context.ts';
import { describePlan } from './describe-plan.ts';
import { failureText, type FailureText } from './failure-text.ts';
import { Icon } from './icon.tsx';
import { messages } from './messages.ts';
import { reportText } from './report-text.ts';
import { TextButton } from './text-button.tsx';
import './job-failure.css';

/** What went wrong, what to do about it, and what the engine said for those who want to know. */
export function JobFailure({ job }: { readonly job: FailedJob | LostJob }) {
  return job.state === 'lost' ? (
    <FailureAlert {...messages.lost} />
  ) : (
    <>
      <FailureAlert {...failureText(job.failure)} />
      <FailureLog job={job} />
    </>
  );
}

function FailureAlert({ what, todo }: FailureText) {
  return (
    <div class="job-failure" role="alert">
      <Icon name="alert" />
      <p>
        <strong>{what}</strong> {todo}
      </p>
    </div>
  );
}

function FailureLog({ job }: { readonly job: FailedJob }) {
  const { services, actions } = useApp();
  const [copy, setCopy] = useState<'idle' | 'copied'>('idle');
  const copyReport = () =>
    actions.attempt(async () => {
      await navigator.clipboard.writeText(reportText(job, services.version, navigator.userAgent));
      setCopy('copied');
    });
  return (
    <details class="job-log">
      <summary>{messages.details}</summary>
      {job.work !== null && <p class="job-plan">{describePlan(job.work.plan).join(' · ')}</p>}
      {job.log.length > 0 && (
        // A scrolling region has to be reachable with the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0}>{job.log.join('\n')}</pre>
      )}
      <TextButton onClick={copyReport}>
        {copy === 'copied' ? messages.reportCopied : messages.copyReport}
      </TextButton>
    </details>
  );
}
