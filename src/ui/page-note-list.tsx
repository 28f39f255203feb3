import { useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import { messages } from './messages.ts';
import { isDismissible, pageNotes, type PageNote } from './page-notes.ts';
import { TextButton } from './text-button.tsx';
import './page-note-list.css';

/** What holds for the whole page: as long as it does, or until it is put away. */
export function PageNoteList() {
  const { model, services } = useApp();
  const [dismissed, setDismissed] = useState<readonly PageNote[]>([]);
  const notes = pageNotes({
    snapshot: model.snapshot.value,
    database: model.database.value,
    tabs: services.tabs,
    visit: services.visit,
  });
  return (
    <div class="page-note-list">
      {notes
        .filter((note) => !dismissed.includes(note))
        .map((note) => (
          <div key={note} class="page-note" role={note === 'outdated' ? 'alert' : undefined}>
            <Icon name="alert" />
            <p>{messages.notes[note]}</p>
            {note === 'outdated' && (
              <TextButton onClick={() => location.reload()}>{messages.reload}</TextButton>
            )}
            {isDismissible(note) && (
              <IconButton
                icon="close"
                label={messages.dismiss}
                onClick={() => setDismissed([...dismissed, note])}
              />
            )}
          </div>
        ))}
    </div>
  );
}
