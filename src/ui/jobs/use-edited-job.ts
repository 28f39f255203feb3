import { useEffect } from 'preact/hooks';
import type { Job } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { mayRetarget } from '../state/job-wishes.ts';

/** The job that an editor's dialog is about; null, after a call of `onClose`, as soon as it cannot be changed any more. */
export function useEditedJob(onClose: () => void): Job | null {
  const { model } = useApp();
  const job = model.jobs.value.find(({ id }) => id === model.edited.value);
  const isEditable = job !== undefined && mayRetarget(job);
  useEffect(() => {
    if (!isEditable) onClose();
  }, [isEditable, onClose]);
  return isEditable ? job : null;
}
