import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { jobName, type Job } from '../../domain/job.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from '../dialog.tsx';
import { mayRetarget } from '../job-wishes.ts';
import { editorMessages } from './editor-messages.ts';
import { useOpened, type Opened } from './use-opened.ts';
import './editor.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: (job: Job, opened: Exclude<Opened, { kind: 'opening' }>) => ComponentChildren;
};

/** The dialog in which the source of a job is edited, for as long as its target can be changed. */
export function EditedJob({ title, onClose, children }: Props) {
  const { model } = useApp();
  const id = model.edited.value;
  const job = model.jobs.value.find((one) => one.id === id);
  const isEditable = job !== undefined && mayRetarget(job);
  useEffect(() => {
    if (!isEditable) onClose();
  }, [isEditable, onClose]);
  if (!isEditable) return null;
  return (
    <Dialog kind="editor" title={`${title}: ${jobName(job)}`} onClose={onClose}>
      <OpenedJob key={id} job={job}>
        {children}
      </OpenedJob>
    </Dialog>
  );
}

function OpenedJob({ job, children }: Pick<Props, 'children'> & { readonly job: Job }) {
  const opened = useOpened(job.id);
  if (opened.kind === 'opening') {
    return <p class="editor-note">{editorMessages.reading}</p>;
  }
  return <>{children(job, opened)}</>;
}
