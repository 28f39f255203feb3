import type { Start } from '../../../domain/job/job.ts';
import type { Choice } from '../../../domain/target/choice.ts';
import type { Queue, Rejection } from '../../../queue/contract/queue-api.ts';
import type { TempFile } from '../../../storage/files/temp-file.ts';
import { describeSkipped } from '../../words/describe-skipped.ts';
import { addingWords } from '../../words/adding-words.ts';
import { formatSeries } from '../../words/numbers.ts';
import { coverOptions } from './cover-options.ts';
import { findCovers } from './find-covers.ts';
import { isReadInPlace } from './is-read-in-place.ts';
import type { FoundFile } from './sort-files.ts';
import { unpack, type Unpacked } from './unpack.ts';
import { readZip, type ZippedFile } from './zip-contents.ts';

/** A zip, and what its files are to become. */
export type ZipOrder = {
  readonly zip: FoundFile & { readonly file: File };
  readonly choice: Choice;
  readonly start: Start;
};

/** Where files go, and what room there is. */
type ZipPorts = {
  readonly queue: Queue;
  readonly storage: {
    /** Bytes; `quota` is null where nobody knows. */
    readonly use: () => Promise<{ readonly used: number; readonly quota: number | null }>;
    readonly openTempFile: () => Promise<TempFile | null>;
  };
};

/** A sentence about a zip: what did not work, or what was done. */
type Said = { readonly kind: 'fault' | 'fact'; readonly text: string };

/** What there is to say of a zip: files that could not be added, and sentences. */
export type ZipNews = { readonly rejected: readonly Rejection[]; readonly said: readonly Said[] };

/** Unpacks the media of a zip and adds them, one after the other: never is more than a piece of one in memory. */
export async function addZip(
  { queue, storage }: ZipPorts,
  { zip, choice, start }: ZipOrder,
): Promise<ZipNews> {
  const { name, folder, file } = zip;
  const { used, quota } = await storage.use();
  const room = quota === null ? null : Math.max(0, quota - used);
  const contents = await readZip(file, { name, folder, room });
  if (contents.kind !== 'open') {
    const text = addingWords.notOpened[contents.kind](name);
    return { rejected: [], said: [{ kind: 'fault', text }] };
  }
  const { files, coverOf } = findCovers(contents.media, () => '');
  const covers = new Map<ZippedFile, Unpacked>();
  for (const cover of new Set(coverOf.values())) {
    covers.set(cover, await unpack(cover, storage.openTempFile));
  }
  const rejected: Rejection[] = [];
  const unreadable: string[] = [];
  for (const one of files) {
    const unpacked = await unpack(one, storage.openTempFile);
    if (unpacked === null) {
      unreadable.push(one.name);
      continue;
    }
    const picture = coverOf.get(one);
    const cover = picture === undefined ? null : (covers.get(picture) ?? null);
    try {
      const pairs = cover === null ? [] : [[unpacked.file, cover.file] as const];
      const { own } = await coverOptions(new Map(pairs));
      rejected.push(...(await queue.add([unpacked.file], choice, start, own)));
    } finally {
      if (!isReadInPlace(queue, unpacked.file)) await unpacked.discard();
    }
  }
  for (const cover of covers.values()) await cover?.discard();
  const said: Said[] = [];
  if (contents.others.length > 0)
    said.push({ kind: 'fact', text: describeSkipped(contents.others) });
  if (unreadable.length > 0)
    said.push({ kind: 'fault', text: addingWords.unreadable(name, formatSeries(unreadable)) });
  return { rejected, said };
}
