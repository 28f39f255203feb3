import { useEffect, useRef } from 'preact/hooks';
import { PresetFaults } from './preset-faults.tsx';
import { TextButton } from '../controls/text-button.tsx';
import type { PresetDesk } from './use-preset-desk.ts';
import { presetsWords } from '../words/presets-words.ts';

/** What came of the last change, and the way back, always in view. The way back has the focus: what was changed may be gone. */
export function PresetSaid({ desk }: { readonly desk: PresetDesk }) {
  const { said, change } = desk;
  const box = useRef<HTMLDivElement>(null);
  const undo = said?.undo;
  useEffect(() => {
    if (undo !== undefined) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [undo]);
  return (
    <div ref={box} class="preset-said">
      <p role="status">
        <bdi>{said?.text}</bdi>
      </p>
      {undo !== undefined && (
        <TextButton look="accent" onClick={() => change(undo, null)}>
          {presetsWords.undo}
        </TextButton>
      )}
      {said?.faults !== undefined && <PresetFaults faults={said.faults} />}
    </div>
  );
}
