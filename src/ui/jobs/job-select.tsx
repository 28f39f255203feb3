import { jobName, type Job } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { selectRow } from '../state/rows/selection.ts';
import { jobsWords } from '../words/jobs-words.ts';
import './job-select.css';

/** Takes a row into the selection; with Shift, all rows from the last one that was clicked. */
export function JobSelect({ job, selected }: { readonly job: Job; readonly selected: boolean }) {
  const { model } = useApp();
  return (
    <label class="job-select">
      <input
        type="checkbox"
        aria-label={jobsWords.select(jobName(job))}
        checked={selected}
        onClick={(event) => {
          model.selection.value = selectRow(
            model.selection.value,
            model.shown.value.map(({ id }) => id),
            job.id,
            event.shiftKey ? 'range' : 'toggle',
          );
        }}
      />
    </label>
  );
}
