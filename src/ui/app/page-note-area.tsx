import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { pageNotes } from '../state/page-notes.ts';

const PageNoteList = lazy(async () => (await import('./page-note-list.tsx')).PageNoteList);

/** Shows the notes that hold for the whole page; as a rule there is none. */
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
