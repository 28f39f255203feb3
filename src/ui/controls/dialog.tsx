import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

type Props = {
  readonly title: string;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  /** An `editor` is wide, and a click beside it does not throw away what was done in it. */
  readonly kind?: 'facts' | 'editor';
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A modal dialog. Escape, its button and a click beside it close it; the browser returns the focus. */
export function Dialog({ title, closeLabel, kind = 'facts', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    // The click is a shortcut for the mouse; Escape is there for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      class={kind === 'editor' ? 'dialog dialog-editor' : 'dialog'}
      aria-labelledby={titleId}
      onClose={() => {
        // The event is ignored when another dialog has taken the place of this one before it came.
        if (dialog.current !== null) onClose();
      }}
      onClick={(event) => {
        if (kind === 'facts' && event.target === dialog.current) close();
      }}
    >
      <div class="dialog-content">
        <header class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={close} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
