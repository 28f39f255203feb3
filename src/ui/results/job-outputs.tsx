import { useId } from 'preact/hooks';
import { jobName, type DoneJob, type Output } from '../../domain/job/job.ts';
import { tracksOf } from '../../domain/media/media.ts';
import { uprightSize } from '../../domain/plan/tracks/picture.ts';
import { formatBytes, formatFacts } from '../words/numbers.ts';
import { useApp } from '../state/app-context.ts';
import { JobOutput } from './job-output.tsx';
import { SaveProgress } from './save-progress.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { resultsWords } from '../words/results-words.ts';
import './job-outputs.css';

/** The outputs of a job that has several: each for itself, and all as one zip. */
export function JobOutputs({ job }: { readonly job: DoneJob }) {
  const { actions } = useApp();
  const id = useId();
  return (
    <div class="job-outputs">
      <ul aria-label={resultsWords.outputsOf(jobName(job))}>
        {job.outputs.map((output, nth) => (
          <li key={output.artifact.id}>
            <p id={`${id}-${nth}`}>
              <strong>{output.suffix}</strong> <span>{formatFacts(outputFacts(output))}</span>
            </p>
            <JobOutput job={job} nth={nth} describedBy={`${id}-${nth}`} />
          </li>
        ))}
      </ul>
      <SaveProgress id={job.id} name={resultsWords.outputsOf(jobName(job))}>
        <TextButton onClick={() => actions.downloadJob(job)}>{resultsWords.saveAsZip}</TextButton>
      </SaveProgress>
    </div>
  );
}

/** Size of the picture and of the file. */
function outputFacts({ media, artifact }: Output): string[] {
  const [video] = tracksOf(media, 'video');
  const bytes = formatBytes(artifact.size);
  if (video === undefined) return [bytes];
  const { width, height } = uprightSize(video);
  return [`${width}×${height}`, bytes];
}
