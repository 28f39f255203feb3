import { formatBytes } from '../words/numbers.ts';
import type { StorageContents } from '../../storage/storage-contents.ts';
import { FactList } from './fact-list.tsx';
import { settingsWords } from '../words/settings-words.ts';

const KINDS = ['sources', 'outputs', 'unfinished', 'leftovers', 'engine'] as const;

/** What is stored, by kind. */
export function StorageContentsList({ contents }: { readonly contents: StorageContents }) {
  return (
    <FactList
      facts={KINDS.map((kind) => [
        settingsWords.storage.contents[kind],
        formatBytes(contents[kind]),
      ])}
    />
  );
}
