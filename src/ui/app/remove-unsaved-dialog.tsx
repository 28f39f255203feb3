import { jobName, type Job } from '../../domain/job/job.ts';
import { Dialog } from '../controls/dialog.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { useApp } from '../state/app-context.ts';
import { hasUnsaved } from '../state/removal.ts';
import { removedWords } from '../words/removed-words.ts';
import { words } from '../words/words.ts';
import './remove-unsaved-dialog.css';

type Props = { readonly jobs: readonly Job[]; readonly onClose: () => void };

/** Asks before results go that were never saved. */
export function RemoveUnsavedDialog({ jobs, onClose }: Props) {
  const { actions } = useApp();
  const unsaved = jobs.filter(hasUnsaved);
  const [first] = unsaved;
  const remove = ({ currentTarget }: MouseEvent) => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
    void actions.removeNow(jobs);
  };
  return (
    <Dialog title={removedWords.ask} closeLabel={words.app.close} onClose={onClose}>
      <p>
        {unsaved.length === 1 && first !== undefined
          ? removedWords.unsavedOne(jobName(first))
          : removedWords.unsaved(unsaved.length)}
      </p>
      <div class="remove-unsaved-buttons">
        <TextButton
          onClick={({ currentTarget }) =>
            currentTarget instanceof Element && currentTarget.closest('dialog')?.close()
          }
        >
          {removedWords.keep}
        </TextButton>
        <TextButton variant="primary" onClick={remove}>
          {removedWords.remove}
        </TextButton>
      </div>
    </Dialog>
  );
}
