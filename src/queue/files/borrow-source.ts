import type { Source } from '../../domain/job/source.ts';
import { deferred } from '../../lib/deferred.ts';
import { ignoringRefusals } from '../../storage/database/ignoring-refusals.ts';
import type { OpenedSource, SourceStore } from '../../storage/sources/source-store.ts';
import type { OpenSource } from './open-sources.ts';
import type { QueueChannel } from '../tabs/queue-channel.ts';

/** Milliseconds in which another tab answers, if there is one that has the file. */
const PATIENCE_MS = 1500;

/** Opens sources; a file that only another tab can reach is borrowed from it. */
export function createSourceOpener(
  sources: SourceStore,
  channel: QueueChannel,
  wait: (ms: number) => Promise<void>,
): OpenSource {
  const asked = new Set<(id: Source['id'], blob: Blob) => void>();
  channel.subscribe((hint) => {
    if (hint.kind === 'lend-source') for (const hear of asked) hear(hint.id, hint.blob);
    // Where the database refuses, nothing is lent: the tab that asks does not wait for ever.
    if (hint.kind === 'want-source') void ignoringRefusals(() => lend(hint.id));
  });
  const lend = async (id: Source['id']) => {
    const opened = await sources.open(id);
    if (opened.kind === 'open') channel.post({ kind: 'lend-source', id, blob: opened.blob });
  };
  const borrow = async ({ id }: Source): Promise<OpenedSource> => {
    const answer = deferred<OpenedSource>();
    // One source may be borrowed twice at the same time: by a run and by an editor.
    const hear = (lent: Source['id'], blob: Blob) => {
      if (lent === id) answer.resolve({ kind: 'open', blob });
    };
    asked.add(hear);
    channel.post({ kind: 'want-source', id });
    void wait(PATIENCE_MS).then(() => answer.resolve({ kind: 'gone' }));
    try {
      return await answer.promise;
    } finally {
      asked.delete(hear);
    }
  };
  return async (source) => {
    const opened = await sources.open(source.id);
    return opened.kind === 'gone' && source.kept === 'session' ? borrow(source) : opened;
  };
}
