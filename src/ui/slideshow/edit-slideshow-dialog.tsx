import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { jobName, type Job, type JobId } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { Dialog } from '../controls/dialog.tsx';
import { useEditedJob } from '../state/use-edited-job.ts';
import { draftOf, type Draft } from '../state/slideshow-draft.ts';
import { SlideshowEditor } from './slideshow-editor.tsx';
import { slideshowWords } from '../words/slideshow-words.ts';
import { words } from '../words/words.ts';

type Props = {
  /** Those that were dropped last. */
  readonly files: readonly File[];
  readonly onClose: () => void;
};

/** A slideshow that is in the queue already, to be changed for as long as it does not run. */
export function EditSlideshowDialog({ id, files, onClose }: Props & { readonly id: JobId }) {
  const job = useEditedJob(id, onClose);
  if (job === null) return null;
  return (
    <Dialog
      closeLabel={words.app.close}
      title={slideshowWords.titleOf(jobName(job))}
      kind="editor"
      onClose={onClose}
    >
      <Opened key={job.id} job={job} files={files} onClose={onClose} />
    </Dialog>
  );
}

/** The editor, as soon as the job's files are open. */
function Opened({ job, files, onClose }: Props & { readonly job: Job }) {
  const opened = useDraftOf(job.id);
  switch (opened) {
    case 'opening':
    case 'gone':
      return <p>{slideshowWords[opened]}</p>;
    default:
      return <Editor draft={opened} job={job} files={files} onClose={onClose} />;
  }
}

function Editor({
  draft,
  job,
  files,
  onClose,
}: Props & { readonly draft: Draft; readonly job: Job }) {
  return <SlideshowEditor draft={useSignal(draft)} files={files} edited={job} onAdded={onClose} />;
}

/** What a job was made of; `gone` when its files cannot be read any more. */
function useDraftOf(id: JobId): Draft | 'opening' | 'gone' {
  const { actions, model, services } = useApp();
  const { queue } = services;
  const [opened, setOpened] = useState<Draft | 'opening' | 'gone'>('opening');
  useEffect(() => {
    void actions.attempt(async () => {
      const files = await queue.openSources(id);
      const job = model.jobs.peek().find((one) => one.id === id);
      const draft = job === undefined || files === null ? null : draftOf(job.target, files);
      setOpened(draft ?? 'gone');
    });
  }, [actions, model, queue, id]);
  return opened;
}
