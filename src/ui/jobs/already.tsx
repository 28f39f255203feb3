import { isAlready } from '../../domain/job/is-already.ts';
import type { Job } from '../../domain/job/job.ts';
import { optionNames } from '../../domain/target/target.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useApp } from '../state/app-context.ts';
import { automaticWords } from '../words/automatic-words.ts';
import { jobsWords } from '../words/jobs-words.ts';
import { words } from '../words/words.ts';

/** How a job stands that waits for the user: ready, or nothing to do, as its file is what it is to become. */
export function HeldState({ job }: { readonly job: Job }) {
  const already = isAlready(job);
  if (already === null) return <p class="job-state">{jobsWords.held}</p>;
  const text = automaticWords.already[already](words.formats[job.target.format].label);
  return (
    <p class="job-state">
      <span class="job-already" title={text}>
        {text}
      </span>
    </p>
  );
}

/** What people want of a file that is what it is to become: to have it smaller. Nothing for other jobs. */
export function SmallerButton({ job }: { readonly job: Job }) {
  const { actions } = useApp();
  if (isAlready(job) === null || !optionNames(job.target.format).includes('smaller')) return null;
  return (
    <div class="job-buttons">
      <TextButton
        variant="plain"
        onClick={() =>
          actions.apply([job.id], { kind: 'set-options', options: { smaller: 'medium' } })
        }
      >
        {automaticWords.makeSmaller}
      </TextButton>
    </div>
  );
}
