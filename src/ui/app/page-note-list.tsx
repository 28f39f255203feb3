import { useState } from 'preact/hooks';
import { IconButton } from '../controls/icon-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { messages } from '../words/messages.ts';
import { noteMessages } from '../words/note-messages.ts';
import { isDismissible, type PageNote } from '../state/page-notes.ts';
import { TextButton } from '../controls/text-button.tsx';
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
            <p>{noteMessages.notes[note]}</p>
            {note === 'outdated' && (
              <TextButton onClick={() => location.reload()}>{noteMessages.reload}</TextButton>
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
