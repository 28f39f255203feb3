import type { Source, StorageKind } from '../../../src/domain/job/source.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { QuickFile } from './quick-file.ts';

/** What has become of a file that is linked: `changed` has its name, size and date, and other bytes. */
export type Whereabouts = 'there' | 'changed' | 'gone' | 'locked';

/** Files that no copy is stored of. */
export type OutsideFiles = {
  /** How the files are kept that are given next. */
  keeping: StorageKind;
  readonly linked: Map<Source['id'], { readonly file: File; now: Whereabouts }>;
  /** What each tab that lives has in its memory only. */
  readonly held: Set<Map<Source['id'], File>>;
};

/** Makes them: none, and copies are made of what is given. */
export function createOutsideFiles(): OutsideFiles {
  return { keeping: 'stored', linked: new Map(), held: new Set() };
}

/**
 * Why a source cannot be read as it was given; null where it can, by some tab. A copy is gone only where it was of a job
 * that was done before it was wanted again.
 */
export function whyMissing(
  { linked, held }: OutsideFiles,
  { id, kept, shared }: Source,
  isStored: boolean,
): 'gone' | 'locked' | null {
  const link = linked.get(id);
  if (link !== undefined) {
    if (link.now === 'locked') return 'locked';
    return link.now === 'there' ? null : 'gone';
  }
  const isHeld = [...held].some((files) => files.has(id));
  const isCopy = isStored || (kept === 'stored' && shared === undefined);
  return isCopy || isHeld ? null : 'gone';
}

/** A storage that keeps files as it is told to. `own` is what the tab has in its memory. */
export function keepingOutside(
  storage: Storage,
  outside: OutsideFiles,
  own: Map<Source['id'], File>,
): Storage {
  const { sources } = storage;
  const { linked } = outside;
  return {
    ...storage,
    sources: {
      ...sources,
      async take(id, file, mode, signal) {
        const { keeping } = outside;
        if (keeping === 'stored') return sources.take(id, file, mode, signal);
        if (mode === 'copy') throw new DOMException('no room for a copy', 'QuotaExceededError');
        if (keeping === 'linked') linked.set(id, { file, now: 'there' });
        else own.set(id, file);
        return { kept: keeping, record: null };
      },
      async open(id) {
        const link = linked.get(id);
        if (link === undefined) {
          const blob = own.get(id);
          return blob === undefined ? sources.open(id) : { kind: 'open', blob };
        }
        switch (link.now) {
          case 'there':
            return { kind: 'open', blob: link.file };
          case 'changed':
            return { kind: 'open', blob: otherFile(link.file.name) };
          case 'gone':
          case 'locked':
            return { kind: link.now };
          default:
            return link.now satisfies never;
        }
      },
      async unlock(id) {
        const link = linked.get(id);
        if (link?.now === 'locked') link.now = 'there';
        return link === undefined ? own.has(id) || sources.unlock(id) : link.now !== 'gone';
      },
      async remove(ids) {
        for (const id of ids) {
          linked.delete(id);
          own.delete(id);
        }
        await sources.remove(ids);
      },
    },
  };
}

/** A file as the user has it; its bytes are its own, and those of no other name. */
export function userFile(name: string): QuickFile {
  return new QuickFile(name, bytesOf(name));
}

/** A file that has the name, the size and the date of another one, and not its bytes. */
export function otherFile(name: string): QuickFile {
  return new QuickFile(name, 'else');
}

/** True for a file whose bytes are those that a file of its name once had. */
export function isAsGiven(file: QuickFile): boolean {
  return file.content === bytesOf(file.name);
}

/** Four bytes. */
function bytesOf(name: string): string {
  return name.replaceAll(/\D/gu, '').padStart(4, '0').slice(-4);
}
