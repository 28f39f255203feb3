import { isHeld } from '../../domain/job/job.ts';
import { Select } from '../controls/select.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { useApp } from '../state/app-context.ts';
import type { JobPhase } from '../state/rows/count-jobs.ts';
import { mayRemove } from '../state/job-actions.ts';
import { FEW, FILE_KINDS, SORTS, type ListView } from '../state/rows/list-view.ts';
import { NOTHING_SELECTED } from '../state/rows/selection.ts';
import { listToolsWords } from '../words/list-tools-words.ts';
import { formatNumber } from '../words/numbers.ts';
import './list-tools.css';

/** What is done with the rows that are selected; while none is, how a long list is looked at. */
export function ListTools() {
  const { model } = useApp();
  if (model.selected.value.length > 0) return <SelectionTools />;
  return model.jobs.value.length > FEW ? <ViewTools /> : null;
}

function SelectionTools() {
  const { model, actions } = useApp();
  const selected = model.selected.value;
  const selectNone = () => {
    model.selection.value = NOTHING_SELECTED;
  };
  const selectAll = () => {
    const ids = model.shown.value.map(({ id }) => id);
    model.selection.value = { ids: new Set(ids), anchor: ids[0] ?? null };
  };
  return (
    <div class="list-tools" role="group" aria-label={listToolsWords.selection}>
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
      <TextButton variant="plain" onClick={selectAll}>
        {listToolsWords.all}
      </TextButton>
      <TextButton variant="plain" onClick={selectNone}>
        {listToolsWords.none}
      </TextButton>
    </div>
  );
}

/** Phases that a list can be narrowed to, in the order of a job's life. */
const PHASES = [
  'held',
  'waiting',
  'running',
  'paused',
  'done',
  'failed',
  'lost',
  'cancelled',
] as const satisfies readonly JobPhase[];

function ViewTools() {
  const { model } = useApp();
  const view = model.listView.value;
  const change = (next: Partial<ListView>) => {
    model.listView.value = { ...view, ...next };
  };
  const [shown, all] = [model.shown.value.length, model.jobs.value.length];
  return (
    <div class="list-tools" role="group" aria-label={listToolsWords.view}>
      <Select
        label={listToolsWords.sort}
        value={view.sort}
        onChange={(sort) => change({ sort: SORTS.find((one) => one === sort) ?? 'queue' })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {listToolsWords.sorts[sort]}
          </option>
        ))}
      </Select>
      <Select
        label={listToolsWords.phase}
        value={view.phase}
        onChange={(phase) => change({ phase: PHASES.find((one) => one === phase) ?? 'all' })}
      >
        <option value="all">{listToolsWords.anyPhase}</option>
        {PHASES.map((phase) => (
          <option key={phase} value={phase}>
            {listToolsWords.phases[phase]}
          </option>
        ))}
      </Select>
      <Select
        label={listToolsWords.kind}
        value={view.kind}
        onChange={(kind) => change({ kind: FILE_KINDS.find((one) => one === kind) ?? 'all' })}
      >
        <option value="all">{listToolsWords.anyKind}</option>
        {FILE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {listToolsWords.kinds[kind]}
          </option>
        ))}
      </Select>
      {shown < all && <p>{listToolsWords.shown(formatNumber(shown), formatNumber(all))}</p>}
    </div>
  );
}
