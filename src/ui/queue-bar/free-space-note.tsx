import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../words/numbers.ts';
import { useApp } from '../state/app-context.ts';
import { queueBarWords } from '../words/queue-bar-words.ts';

/** `needed` is in bytes. */
type Props = { readonly needed: number };

/** Says that what waits will not find room, while it can still be made or the jobs be changed. */
export function FreeSpaceNote({ needed }: Props) {
  const { services, model, actions } = useApp();
  const { storage, queue } = services;
  const stored = model.jobs.value.length + model.snapshot.value.removed.length;
  const [free, setFree] = useState(Infinity);
  const [made, setMade] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void storage.use().then(({ used, quota }) => {
      if (isCurrent) setFree(quota === null ? Infinity : Math.max(0, quota - used));
    });
    return () => {
      isCurrent = false;
    };
  }, [storage, needed, stored, made]);
  const isShort = needed > free;
  useEffect(() => {
    // What was removed, and what done jobs were made of, keeps its room only as long as nobody needs it.
    if (!isShort) return;
    void actions.attempt(async () => {
      if (await queue.makeRoom()) setMade((times) => times + 1);
    });
  }, [actions, queue, isShort, made]);
  if (!isShort) return null;
  return (
    <p class="queue-note" role="alert">
      {queueBarWords.noRoom(formatBytes(needed), formatBytes(free))}
    </p>
  );
}
