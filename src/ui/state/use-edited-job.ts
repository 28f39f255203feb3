import { useEffect, useRef } from 'preact/hooks';
import { jobName, type Job, type JobId } from '../../domain/job/job.ts';
import { words } from '../words/words.ts';
import { useApp } from './app-context.ts';
import { mayRetarget } from './job-actions.ts';

/**
 * The job that an editor's dialog is about; null, after a call of `onClose`, as soon as it cannot be changed any more.
 * The user is told why.
 */
export function useEditedJob(id: JobId, onClose: () => void): Job | null {
  const { model } = useApp();
  const job = model.jobs.value.find((one) => one.id === id);
  const known = useRef(job);
  known.current = job ?? known.current;
  const isEditable = job !== undefined && mayRetarget(job);
  const isThere = job !== undefined;
  useEffect(() => {
    if (isEditable) return;
    if (known.current !== undefined) {
      const { startedMeanwhile, removedMeanwhile } = words.app;
      model.notify((isThere ? startedMeanwhile : removedMeanwhile)(jobName(known.current)));
    }
    onClose();
  }, [isEditable, isThere, model, onClose]);
  return isEditable ? job : null;
}
