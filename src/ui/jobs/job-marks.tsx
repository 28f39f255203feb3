import { isSettled, type Job } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { messages } from '../words/messages.ts';
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
        <span class="job-mark">{messages.priorityMarks[job.priority]}</span>
      )}
      {keeping !== 'stored' && <p class="job-keeping">{messages.keeping[keeping]}</p>}
    </>
  );
}
