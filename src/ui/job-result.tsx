import { useState } from 'preact/hooks';
import type { DoneJob } from '../domain/job.ts';
import { resolveOptions } from '../domain/target.ts';
import { formatBytes } from '../lib/format-bytes.ts';
import { formatDuration } from '../lib/format-duration.ts';
import { useApp } from './app-context.ts';
import { Icon } from './icon.tsx';
import { lazy } from './lazy.tsx';
import { messages } from './messages.ts';
import { realTimeFactor } from './real-time-factor.ts';
import { SaveProgress } from './save-progress.tsx';
import { TextButton } from './text-button.tsx';
import './job-result.css';

const JobPreview = lazy(async () => (await import('./job-preview.tsx')).JobPreview);

/** What came out: its size against the source's, and the ways to get at it. */
export function JobResult({ job }: { readonly job: DoneJob }) {
  const { actions } = useApp();
  const [preview, setPreview] = useState<'open' | 'closed'>('closed');
  const { output } = job;
  const before = job.sources.reduce((sum, source) => sum + source.size, 0);
  const after = output.artifact.size;
  const isPointless = after >= before && resolveOptions(job.target).quality === 'smallest';
  const factor = realTimeFactor(job);
  return (
    <>
      <p class="job-state job-result">
        <Icon name="check" />
        <span>{messages.sizes(formatBytes(before), formatBytes(after))}</span>
        <strong>{messages.sizeChange(after / before - 1)}</strong>
        <span class="job-time">
          {[
            messages.took(formatDuration(job.seconds)),
            ...(factor === null ? [] : [messages.realTime(factor)]),
          ].join(' · ')}
        </span>
      </p>
      {isPointless && (
        <p class="job-pointless">{messages.notSmaller(formatBytes(before), formatBytes(after))}</p>
      )}
      <div class="job-buttons">
        <TextButton
          look="plain"
          expanded={preview === 'open'}
          onClick={() => setPreview(preview === 'open' ? 'closed' : 'open')}
        >
          {preview === 'open' ? messages.hidePreview : messages.preview}
        </TextButton>
        <SaveProgress id={job.id} name={output.name}>
          <TextButton look="accent" onClick={() => actions.download(job)}>
            {messages.download}
          </TextButton>
        </SaveProgress>
      </div>
      {preview === 'open' && <JobPreview job={job} />}
    </>
  );
}
