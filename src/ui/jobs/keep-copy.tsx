import { useState } from 'preact/hooks';
import type { Job } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { TextButton } from '../controls/text-button.tsx';
import { jobsWords } from '../words/jobs-words.ts';

/** Copies a file that is read where it is, so that it may be moved. */
export function KeepCopy({ job }: { readonly job: Job }) {
  const { actions, model, services } = useApp();
  const [state, setState] = useState<'idle' | 'copying'>('idle');
  const copy = () =>
    actions.attempt(async () => {
      setState('copying');
      try {
        const end = await services.queue.keepCopy(job.id);
        if (end === 'no-room' || end === 'unreachable') model.notify(jobsWords.notCopied[end]);
      } finally {
        setState('idle');
      }
    });
  return (
    <div class="job-more">
      <TextButton busy={state === 'copying'} onClick={copy}>
        {state === 'copying' ? jobsWords.copying : jobsWords.keepCopy}
      </TextButton>
    </div>
  );
}
