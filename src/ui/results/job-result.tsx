import { isSaved, outputBytes, type DoneJob } from '../../domain/job/job.ts';
import { resolveOptions } from '../../domain/target/target.ts';
import { formatBytes, formatDuration, formatFacts, formatNumber } from '../words/numbers.ts';
import { Icon } from '../controls/icon.tsx';
import { JobOutput } from './job-output.tsx';
import { lazy } from '../state/lazy.tsx';
import { realTimeFactor } from './real-time-factor.ts';
import { words } from '../words/words.ts';
import { resultsWords } from '../words/results-words.ts';
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
        <span>{resultsWords.sizes(formatBytes(before), formatBytes(after))}</span>
        {isComparable && <strong>{sizeChange(after / before - 1)}</strong>}
        <span class="job-time">
          {formatFacts([
            resultsWords.took(formatDuration(job.seconds)),
            ...(factor === null
              ? []
              : [resultsWords.realTime(formatNumber(factor, { maximumSignificantDigits: 2 }))]),
          ])}
        </span>
        <span class={isSaved(job) ? 'job-saved' : 'job-unsaved'}>
          {isSaved(job) ? resultsWords.savedMark : resultsWords.unsavedMark}
        </span>
      </p>
      {isPointless && (
        <p class="job-pointless">{notSmaller(formatBytes(before), formatBytes(after))}</p>
      )}
      {single ? <JobOutput job={job} nth={0} describedBy={null} /> : <JobOutputs job={job} />}
    </>
  );
}

/** How much larger the output is than the source, as a part of the source. */
function sizeChange(change: number): string {
  const percent = Math.round(Math.abs(change) * 100);
  if (percent === 0) return resultsWords.sameSize;
  const text = words.units.percent(formatNumber(percent));
  return change < 0 ? resultsWords.smallerBy(text) : resultsWords.largerBy(text);
}

function notSmaller(before: string, after: string): string {
  return before === after ? resultsWords.notSmaller : resultsWords.larger(before, after);
}
