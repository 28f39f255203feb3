import { useEffect, useRef } from 'preact/hooks';
import { jobName } from '../../domain/job/job.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { isTyping } from '../controls/is-typing.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useApp } from '../state/app-context.ts';
import { removedWords } from '../words/removed-words.ts';

/** Offers to put back what was removed last, for as long as the page is open; also by Ctrl+Z. */
export function RemovedToast() {
  const { model, actions } = useApp();
  const toast = useRef<HTMLElement>(null);
  const { removed } = model.snapshot.value;
  const [first] = removed;
  const what =
    removed.length === 1 && first !== undefined
      ? removedWords.one(jobName(first))
      : removedWords.many(removed.length);

  useEffect(() => model.announce(what), [model, what]);
  useEffect(() => {
    // The list is gone with its last row, and the focus with it.
    if (document.activeElement === document.body) toast.current?.querySelector('button')?.focus();
  }, [first]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      void actions.putBack();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions]);

  const leave = async (work: () => Promise<void>) => {
    await work();
    if (toast.current === null) document.querySelector<HTMLElement>('.queue-bar, input')?.focus();
  };
  return (
    <aside ref={toast} class="toast" aria-label={what}>
      <p>
        <bdi>{what}</bdi>
      </p>
      <TextButton onClick={() => leave(actions.putBack)}>{removedWords.undo}</TextButton>
      <IconButton
        icon="close"
        label={removedWords.forget}
        onClick={() => leave(actions.forgetRemoved)}
      />
    </aside>
  );
}
