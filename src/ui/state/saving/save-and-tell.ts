import { outputBytes } from '../../../domain/job/job.ts';
import { placesWords } from '../../words/places-words.ts';
import { words } from '../../words/words.ts';
import { saveToFolder, type FolderTally, type Saving } from './save-to-folder.ts';
import { ALL_OUTPUTS, type Saves } from './saves.ts';

type Asked = Pick<Saving, 'queue' | 'jobs' | 'nameOf' | 'existing' | 'onSaved'> & {
  readonly saves: Saves;
  readonly notify: (text: string, kind?: 'fault' | 'fact') => void;
};

/** Saves results to a folder, and says how many: of all, where it was stopped or could not go on. */
export async function saveAndTell(
  { saves, notify, ...asked }: Asked,
  folder: FileSystemDirectoryHandle,
): Promise<void> {
  const { jobs } = asked;
  const tally: FolderTally = { saved: 0, skipped: 0, missing: [] };
  const bytes = jobs.reduce((sum, job) => sum + outputBytes(job), 0);
  try {
    await saves.run(ALL_OUTPUTS, bytes, (onBytes, signal) =>
      saveToFolder(folder, { ...asked, onBytes, signal }, tally),
    );
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    notify(name === 'QuotaExceededError' ? placesWords.noRoom : placesWords.notAll(message));
  }
  const of = jobs.reduce((sum, { outputs }) => sum + outputs.length, 0);
  notify(placesWords.savedTo(folder.name, tally.saved, of, tally.skipped), 'fact');
  for (const gone of tally.missing) notify(words.app.outputGone(gone));
}
