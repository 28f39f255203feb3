import { Select } from '../controls/select.tsx';
import { useApp } from '../state/app-context.ts';
import type { JobPhase } from '../state/rows/count-jobs.ts';
import { FILE_KINDS, SORTS, type ListView } from '../state/rows/list-view.ts';
import { listToolsWords } from '../words/list-tools-words.ts';
import { formatNumber } from '../words/numbers.ts';
import './list-tools.css';

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

/** How a long list is looked at. */
export function ViewTools() {
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
