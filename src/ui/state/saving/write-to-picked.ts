import { resultsWords } from '../../words/results-words.ts';
import type { SaveId, Saves } from './saves.ts';
import { streamToFile } from './stream-to-file.ts';

/** What is saved: its name, and its size in bytes. */
export type Saved = { readonly id: SaveId; readonly name: string; readonly bytes: number };

/** Who is told how saving goes. */
export type Told = {
  readonly saves: Saves;
  readonly announce: (text: string) => void;
  readonly notify: (text: string) => void;
};

/** Writes to the file that the user picked, and says how it ended. */
export async function writeToPicked(
  { saves, announce, notify }: Told,
  { id, name, bytes }: Saved,
  handle: FileSystemFileHandle,
  content: ReadableStream<Uint8Array>,
): Promise<'saved' | 'not-saved'> {
  try {
    const end = await saves.run(id, bytes, (onBytes, signal) =>
      streamToFile(handle, content, onBytes, signal),
    );
    if (end !== 'saved') return 'not-saved';
    announce(resultsWords.saved(name));
    return 'saved';
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
    notify(
      kind === 'QuotaExceededError'
        ? resultsWords.noRoomToSave(name)
        : resultsWords.notSaved(name, message),
    );
    return 'not-saved';
  }
}
