import { formatBytes } from '../../lib/format-bytes.ts';
import type { StorageContents } from '../../storage/storage-contents.ts';
import { FactList } from './fact-list.tsx';
import { storageMessages } from '../words/storage-messages.ts';

const KINDS = ['sources', 'outputs', 'unfinished', 'leftovers', 'engine'] as const;

/** What is stored, by kind. */
export function StorageContentsList({ contents }: { readonly contents: StorageContents }) {
  return (
    <FactList
      facts={KINDS.map((kind) => [storageMessages.contents[kind], formatBytes(contents[kind])])}
    />
  );
}
