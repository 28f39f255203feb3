import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useApp } from '../state/app-context.ts';
import type { SaveId } from '../state/saving/saves.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useKeptFocus } from '../controls/keep-focus.ts';
import { formatPercent } from '../words/numbers.ts';
import { resultsWords } from '../words/results-words.ts';
import './save-progress.css';

type Props = {
  readonly id: SaveId;
  readonly name: string;
  /** The button that starts it. */
  readonly children: ComponentChildren;
};

/** How far a large file is on its way to where the user wants it, in the place of the button that sent it there. */
export function SaveProgress({ id, name, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const save = useApp().model.saves.current.value.get(id);
  useKeptFocus(element, save === undefined ? 'idle' : 'saving');
  return (
    <div ref={element} class="save-progress" tabIndex={-1}>
      {save === undefined ? (
        children
      ) : (
        <>
          <div>
            <p>{resultsWords.saving(formatPercent(save.fraction))}</p>
            <progress aria-label={resultsWords.savingOf(name)} max={1} value={save.fraction} />
          </div>
          <TextButton variant="plain" onClick={save.stop}>
            {resultsWords.stopSaving}
          </TextButton>
        </>
      )}
    </div>
  );
}
