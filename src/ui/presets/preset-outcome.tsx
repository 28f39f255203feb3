import { useEffect, useRef } from 'preact/hooks';
import { PresetFaults } from './preset-faults.tsx';
import { TextButton } from '../controls/text-button.tsx';
import type { PresetEditor } from './use-preset-editor.ts';
import { presetsWords } from '../words/presets-words.ts';

/** What came of the last change, and the way back, always in view. The way back has the focus: what was changed may be gone. */
export function PresetOutcome({ editor }: { readonly editor: PresetEditor }) {
  const { outcome, change } = editor;
  const box = useRef<HTMLDivElement>(null);
  const undo = outcome?.undo;
  useEffect(() => {
    if (undo !== undefined) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [undo]);
  return (
    <div ref={box} class="preset-outcome">
      <p role="status">
        <bdi>{outcome?.text}</bdi>
      </p>
      {undo !== undefined && (
        <TextButton variant="accent" onClick={() => change(undo, null)}>
          {presetsWords.undo}
        </TextButton>
      )}
      {outcome?.faults !== undefined && <PresetFaults faults={outcome.faults} />}
    </div>
  );
}
