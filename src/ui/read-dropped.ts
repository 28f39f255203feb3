/** What file managers leave in folders. */
const JUNK = /^(?:\.|thumbs\.db$|desktop\.ini$)/iu;

/** What lies beside media in folders and is surely none. */
const COMPANIONS =
  /\.(?:txt|nfo|srt|vtt|ass|sub|idx|md|pdf|docx?|csv|json|xml|html?|url|log|zip|rar|7z|exe|lnk|torrent)$/iu;

/** True for a file of a folder that the user can have meant; a file that was picked by itself always is. */
export function isWorthAdding(name: string): boolean {
  return !JUNK.test(name) && !COMPANIONS.test(name);
}

/** All files of a drop, those in dropped folders included. Call it within the drop event. */
export async function readDropped(transfer: DataTransfer): Promise<File[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory)) return [...transfer.files];
  const loose = [...transfer.files];
  const parts = await Promise.all(
    entries.map((entry, index) =>
      entry?.isDirectory
        ? readFolder(entry as FileSystemDirectoryEntry)
        : loose.slice(index, index + 1),
    ),
  );
  return parts.flat();
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const entries = (await readEntries(folder)).toSorted((a, b) => a.name.localeCompare(b.name));
  const parts = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory) return readFolder(entry as FileSystemDirectoryEntry);
      return isWorthAdding(entry.name) ? [await readEntry(entry as FileSystemFileEntry)] : [];
    }),
  );
  return parts.flat();
}

/** A reader hands out about a hundred entries at a time, and none when it is through. */
async function readEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

function readEntry(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
