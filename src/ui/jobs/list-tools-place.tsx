import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { FEW } from '../state/rows/list-view.ts';

const ViewTools = lazy(async () => (await import('./view-tools.tsx')).ViewTools);
const SelectionTools = lazy(async () => (await import('./selection-tools.tsx')).SelectionTools);

/** Where a list is sorted and filtered that is long enough for that. */
export function ViewToolsPlace() {
  return useApp().model.jobs.value.length > FEW ? <ViewTools /> : null;
}

/** Where selected rows are dealt with, while there are some. */
export function SelectionToolsPlace() {
  return useApp().model.selected.value.length > 0 ? <SelectionTools /> : null;
}
