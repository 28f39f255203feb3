import { isSettled, type Job } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { jobsWords } from '../words/jobs-words.ts';
import './job-marks.css';

/** What is unusual about a job: how urgent it is, and that its file is not in this browser's storage. */
export function JobMarks({ job }: { readonly job: Job }) {
  const { model } = useApp();
  if (isSettled(job)) return null;
  const { durability } = model.snapshot.value;
  const kept = job.sources.find((source) => source.kept !== 'stored')?.kept ?? 'stored';
  // Where nothing is stored at all, the page says so once.
  const keeping = durability === 'session' ? 'stored' : kept;
  return (
    <>
      {job.priority !== 'normal' && (
        <span class="job-mark">{jobsWords.priorityMarks[job.priority]}</span>
      )}
      {keeping !== 'stored' && <p class="job-keeping">{jobsWords.keeping[keeping]}</p>}
    </>
  );
}
