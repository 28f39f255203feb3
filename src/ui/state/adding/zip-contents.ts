import {
  BlobReader,
  configure,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-external.js';
import { outputFolder } from '../../../domain/job/output-name.ts';
import { isTooMuch } from './is-too-much.ts';
import { sortFiles, type FoundFile } from './sort-files.ts';

/** A file in a zip, under the folders that its job shows. */
export type ZippedFile = FoundFile & { readonly entry: FileEntry };

/** What is in a zip, or why it is not opened. */
export type ZipContents =
  | {
      readonly kind: 'open';
      readonly media: readonly ZippedFile[];
      readonly others: readonly FoundFile[];
    }
  | { readonly kind: 'damaged' | 'locked' | 'empty' | 'too-much' };

// It would start workers from addresses that the policy of the page forbids.
configure({ useWebWorkers: false });

/**
 * Lists what is in a zip without unpacking it. `folder` is that of the zip itself, `room` the free bytes, null where
 * nobody knows. Links, zips in zips and paths that lead out of the zip are not followed.
 */
export async function readZip(
  zip: Blob,
  { name, folder, room }: FoundFile & { readonly room: number | null },
): Promise<ZipContents> {
  const entries = await listEntries(zip);
  if (entries === null) return { kind: 'damaged' };
  const files = entries.filter((entry): entry is FileEntry => !entry.directory && !entry.symlink);
  const start = startOf(name, folder, files);
  const found = files.map((entry): ZippedFile => {
    const path = entry.filename.split(/[\\/]/u);
    return {
      entry,
      name: path.at(-1) ?? '',
      folder: outputFolder([...start, ...path.slice(0, -1)].join('/')),
    };
  });
  const { media, zips, others } = sortFiles(found);
  if (media.length === 0) return { kind: 'empty' };
  if (media.every(({ entry }) => entry.encrypted)) return { kind: 'locked' };
  if (
    isTooMuch(
      media.map(({ entry }) => entry),
      room,
    )
  )
    return { kind: 'too-much' };
  return { kind: 'open', media, others: [...others, ...zips] };
}

async function listEntries(zip: Blob) {
  // Overlapping entries are how a small zip becomes petabytes; a checksum that is wrong is a damaged file.
  const reader = new ZipReader(new BlobReader(zip), {
    checkOverlappingEntry: true,
    checkCrc32: true,
    // Paths are made safe here, whatever they are.
    filenameValidation: 'tolerant',
  });
  try {
    return await reader.getEntries();
  } catch {
    return null;
  }
}

/** The folders that everything in a zip is shown in: one of its name, unless that is what it holds. */
function startOf(name: string, folder: string, files: readonly FileEntry[]): string[] {
  const stem = name.replace(/\.zip$/iu, '');
  const hasOwn = files.every(({ filename }) => filename.startsWith(`${stem}/`));
  return hasOwn ? [folder] : [folder, stem];
}
