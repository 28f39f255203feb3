import { addingWords } from './adding-words.ts';
import { formatList } from './numbers.ts';

/** Names that are told; of more files only how many they are. */
const NAMED = 3;

/** Says in one line which files were not added, because they are no media. */
export function describeSkipped(files: readonly { readonly name: string }[]): string {
  const names = files.slice(0, NAMED).map(({ name }) => name);
  const more = files.length - names.length;
  return addingWords.skipped(
    files.length,
    formatList(more > 0 ? [...names, addingWords.more(more)] : names),
  );
}
