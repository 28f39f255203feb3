import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { pageNotes } from '../state/page-notes.ts';

const PageNoteList = lazy(async () => (await import('./page-note-list.tsx')).PageNoteList);

/** What holds for the whole page; as a rule there is nothing. */
export function PageNoteArea() {
  const { model, services } = useApp();
  const notes = pageNotes({
    snapshot: model.snapshot.value,
    database: model.database.value,
    tabs: services.device.tabs,
    visit: services.device.visit,
  });
  return notes.length > 0 ? <PageNoteList notes={notes} /> : null;
}
