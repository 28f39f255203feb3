import { isHeld } from '../../domain/job/job.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { useApp } from '../state/app-context.ts';
import { mayRemove } from '../state/job-actions.ts';
import { NOTHING_SELECTED, selectAll } from '../state/rows/selection.ts';
import { listToolsWords } from '../words/list-tools-words.ts';
import './list-tools.css';

/** What is done with the rows that are selected. It lies below the list: no row moves when it appears. */
export function SelectionTools() {
  const { model, actions } = useApp();
  const selected = model.selected.value;
  const selectNone = () => {
    model.selection.value = NOTHING_SELECTED;
  };
  return (
    <div class="list-tools selection-tools" role="group" aria-label={listToolsWords.selection}>
      <p role="status">{listToolsWords.selected(selected.length)}</p>
      <TextButton disabled={!selected.some(isHeld)} onClick={() => actions.convertOnly(selected)}>
        {listToolsWords.convert}
      </TextButton>
      <TextButton
        disabled={!selected.some(({ state }) => state === 'done')}
        onClick={() => actions.downloadAll(selected)}
      >
        {listToolsWords.download}
      </TextButton>
      <TextButton
        variant="plain"
        disabled={!selected.some(mayRemove)}
        onClick={() => actions.removeAll(selected)}
      >
        {listToolsWords.remove}
      </TextButton>
      <TextButton
        variant="plain"
        onClick={() => (model.selection.value = selectAll(model.shown.value))}
      >
        {listToolsWords.all}
      </TextButton>
      <IconButton icon="close" label={listToolsWords.none} onClick={selectNone} />
    </div>
  );
}
