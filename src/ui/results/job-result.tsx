import { outputBytes, type DoneJob } from '../../domain/job/job.ts';
import { resolveOptions } from '../../domain/target/target.ts';
import { formatBytes } from '../../lib/format-bytes.ts';
import { formatDuration } from '../../lib/format-duration.ts';
import { Icon } from '../controls/icon.tsx';
import { JobOutput } from './job-output.tsx';
import { lazy } from '../state/lazy.tsx';
import { messages } from '../words/messages.ts';
import { realTimeFactor } from './real-time-factor.ts';
import './job-result.css';

const JobOutputs = lazy(async () => (await import('./job-outputs.tsx')).JobOutputs);

/** What came out: its size against the source's, and the ways to get at it. */
export function JobResult({ job }: { readonly job: DoneJob }) {
  const before = job.sources.reduce((sum, source) => sum + source.size, 0);
  const after = outputBytes(job);
  const single = job.outputs.length === 1;
  // A result of several files cannot be compared with the size of one.
  const isComparable = single && job.sources.length === 1;
  const isPointless =
    isComparable && after >= before && resolveOptions(job.target).quality === 'smallest';
  const factor = realTimeFactor(job);
  return (
    <>
      <p class="job-state job-result">
        <Icon name="check" />
        <span>{messages.sizes(formatBytes(before), formatBytes(after))}</span>
        {isComparable && <strong>{messages.sizeChange(after / before - 1)}</strong>}
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
      {single ? <JobOutput job={job} nth={0} describedBy={null} /> : <JobOutputs job={job} />}
    </>
  );
}
