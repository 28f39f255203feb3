import type { ComponentChildren } from 'preact';
import { jobName, type Job, type JobId } from '../../domain/job/job.ts';
import { Dialog } from '../controls/dialog.tsx';
import { useEditedJob } from '../state/use-edited-job.ts';
import { useOpened, type OpenedSource } from './use-opened.ts';
import { editorWords } from '../words/editor-words.ts';
import { words } from '../words/words.ts';
import './editor.css';

type Props = {
  readonly id: JobId;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: (job: Job, opened: OpenedSource) => ComponentChildren;
};

/** The dialog in which the source of a job is edited, for as long as its target can be changed. */
export function EditedJob({ id, title, onClose, children }: Props) {
  const job = useEditedJob(id, onClose);
  if (job === null) return null;
  return (
    <Dialog
      closeLabel={words.app.close}
      kind="editor"
      title={`${title}: ${jobName(job)}`}
      onClose={onClose}
    >
      <OpenedJob key={job.id} job={job}>
        {children}
      </OpenedJob>
    </Dialog>
  );
}

function OpenedJob({ job, children }: Pick<Props, 'children'> & { readonly job: Job }) {
  const opened = useOpened(job.id);
  if (opened.kind === 'opening') {
    return <p class="editor-note">{editorWords.reading}</p>;
  }
  return <>{children(job, opened)}</>;
}
