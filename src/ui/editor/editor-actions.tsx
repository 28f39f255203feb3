import { TextButton } from '../text-button.tsx';
import { editorMessages } from './editor-messages.ts';

type Props = {
  readonly onReset: () => void;
  readonly onApply: () => void;
  readonly onClose: () => void;
};

/** The ways out of an editor. */
export function EditorActions({ onReset, onApply, onClose }: Props) {
  return (
    <div class="editor-actions">
      <TextButton look="plain" onClick={onReset}>
        {editorMessages.reset}
      </TextButton>
      <TextButton onClick={onClose}>{editorMessages.cancel}</TextButton>
      <TextButton
        look="primary"
        onClick={() => {
          onApply();
          onClose();
        }}
      >
        {editorMessages.apply}
      </TextButton>
    </div>
  );
}
