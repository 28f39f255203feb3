import { useState } from 'preact/hooks';
import type { DoneJob } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { lazy } from '../state/lazy.tsx';
import { HandOverButtons } from './hand-over-buttons.tsx';
import { SaveProgress } from './save-progress.tsx';
import { outputSaveId } from '../state/saving/saves.ts';
import { TextButton } from '../controls/text-button.tsx';
import { resultsWords } from '../words/results-words.ts';

const JobPreview = lazy(async () => (await import('./job-preview.tsx')).JobPreview);

type Props = {
  readonly job: DoneJob;
  /** Which of its outputs. */
  readonly nth: number;
  /** Id of the element that tells which output this is; null where there is no other. */
  readonly describedBy: string | null;
};

/** The ways to get at an output. */
export function JobOutput({ job, nth, describedBy }: Props) {
  const { actions } = useApp();
  const [preview, setPreview] = useState<'open' | 'closed'>('closed');
  const { name, mime } = job.outputs[nth] ?? job.outputs[0];
  return (
    <>
      <div class="job-buttons">
        {SHOWN.test(mime) && (
          <span class="job-eye">
            <IconButton
              icon="eye"
              label={preview === 'open' ? resultsWords.hidePreview : resultsWords.preview}
              expanded={preview === 'open'}
              describedBy={describedBy}
              onClick={() => setPreview(preview === 'open' ? 'closed' : 'open')}
            />
          </span>
        )}
        <HandOverButtons job={job} nth={nth} describedBy={describedBy} />
        <SaveProgress id={outputSaveId(job.id, nth)} name={name}>
          <TextButton
            variant="accent"
            describedBy={describedBy}
            onClick={() => actions.download(job, nth)}
          >
            {resultsWords.download}
          </TextButton>
        </SaveProgress>
      </div>
      {preview === 'open' && <JobPreview job={job} nth={nth} />}
    </>
  );
}

/** What a page can play or show. */
const SHOWN = /^(?:video|audio|image)\//u;
