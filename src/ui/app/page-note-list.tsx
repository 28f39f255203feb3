import { useState } from 'preact/hooks';
import { IconButton } from '../controls/icon-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { endsByReload, isDismissible, type PageNote } from '../state/page-notes.ts';
import { TextButton } from '../controls/text-button.tsx';
import { noteWords } from '../words/note-words.ts';
import { words } from '../words/words.ts';
import './page-note-list.css';

/** Notes for the whole page, as long as they hold or until they are put away. */
export function PageNoteList({ notes }: { readonly notes: readonly PageNote[] }) {
  const [dismissed, setDismissed] = useState<readonly PageNote[]>([]);
  return (
    <div class="page-note-list">
      {notes
        .filter((note) => !dismissed.includes(note))
        .map((note) => (
          <div key={note} class="page-note" role={note === 'outdated' ? 'alert' : undefined}>
            <Icon name="alert" />
            <p>{noteWords.notes[note]}</p>
            {endsByReload(note) && (
              <TextButton onClick={() => location.reload()}>{noteWords.reload}</TextButton>
            )}
            {isDismissible(note) && (
              <IconButton
                icon="close"
                label={words.app.dismiss}
                onClick={() => setDismissed([...dismissed, note])}
              />
            )}
          </div>
        ))}
    </div>
  );
}
