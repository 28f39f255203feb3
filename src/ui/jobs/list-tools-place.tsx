import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { FEW } from '../state/rows/list-view.ts';

const ListTools = lazy(async () => (await import('./list-tools.tsx')).ListTools);

/** Where a long list is sorted and filtered, and selected rows are dealt with; nothing while there is no need to. */
export function ListToolsPlace() {
  const { model } = useApp();
  const isNeeded = model.jobs.value.length > FEW || model.selected.value.length > 0;
  return isNeeded ? <ListTools /> : null;
}
