import { useEffect } from 'preact/hooks';
import type { Job, JobId } from '../../domain/job/job.ts';
import { useApp } from './app-context.ts';
import { mayRetarget } from './job-actions.ts';

/** The job that an editor's dialog is about; null, after a call of `onClose`, as soon as it cannot be changed any more. */
export function useEditedJob(id: JobId, onClose: () => void): Job | null {
  const { model } = useApp();
  const job = model.jobs.value.find((one) => one.id === id);
  const isEditable = job !== undefined && mayRetarget(job);
  useEffect(() => {
    if (!isEditable) onClose();
  }, [isEditable, onClose]);
  return isEditable ? job : null;
}
