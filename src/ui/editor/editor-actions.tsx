import { TextButton } from '../controls/text-button.tsx';
import { editorWords } from '../words/editor-words.ts';

type Props = { readonly onReset: () => void; readonly onApply: () => void };

/** The ways out of an editor. */
export function EditorActions({ onReset, onApply }: Props) {
  return (
    <div class="editor-actions">
      <TextButton variant="plain" onClick={onReset}>
        {editorWords.reset}
      </TextButton>
      <TextButton onClick={closeAround}>{editorWords.cancel}</TextButton>
      <TextButton
        variant="primary"
        onClick={(event) => {
          onApply();
          closeAround(event);
        }}
      >
        {editorWords.apply}
      </TextButton>
    </div>
  );
}

/** Closes the dialog in the browser's way, which gives the focus back to where it came from. */
function closeAround({ currentTarget }: MouseEvent): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}
