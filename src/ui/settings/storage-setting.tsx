import { formatBytes } from '../words/numbers.ts';
import { useApp } from '../state/app-context.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useFetched } from '../state/use-fetched.ts';
import { settingsWords } from '../words/settings-words.ts';
import type { StorageContents } from '../../storage/storage-contents.ts';
import { FactList } from './fact-list.tsx';

/** How much room everything takes, and how to get it back. */
export function StorageSetting() {
  const { services, model, actions } = useApp();
  const { storage, offlineEngine } = services;
  const [use, refreshUse] = useFetched(storage.use);
  const [contents, refreshContents] = useFetched(storage.contents);
  const { done } = model.counts.value;
  const then = (work: () => Promise<unknown>) => async () => {
    await actions.attempt(work);
    await Promise.all([refreshUse(), refreshContents()]);
  };
  return (
    <section class="setting setting-tall">
      <h3>{settingsWords.storage.storage}</h3>
      {use !== null && (
        <p>
          {use.quota === null
            ? settingsWords.storage.used(formatBytes(use.used))
            : settingsWords.storage.usedOf(formatBytes(use.used), formatBytes(use.quota))}
        </p>
      )}
      {contents !== null && <StorageContentsList contents={contents} used={use?.used ?? 0} />}
      <p class="setting-hint">{settingsWords.storage.hint}</p>
      {done > 0 && (
        <>
          <TextButton onClick={then(actions.clearDone)}>
            {settingsWords.storage.deleteOutputs(done)}
          </TextButton>
          <p class="setting-hint">{settingsWords.storage.deleteOutputsHint}</p>
        </>
      )}
      {contents !== null && contents.leftovers > 0 && (
        <TextButton onClick={then(storage.freeLeftovers)}>
          {settingsWords.storage.deleteLeftovers}
        </TextButton>
      )}
      {contents !== null && contents.ffmpeg > 0 && (
        <>
          <TextButton onClick={then(offlineEngine.remove)}>
            {settingsWords.storage.deleteEngine}
          </TextButton>
          <p class="setting-hint">{settingsWords.storage.deleteEngineHint}</p>
        </>
      )}
    </section>
  );
}

const KINDS = ['sources', 'outputs', 'unfinished', 'leftovers', 'engine'] as const;

/** What is stored, by kind, and what is left of all that is used. */
function StorageContentsList({
  contents,
  used,
}: {
  readonly contents: StorageContents;
  readonly used: number;
}) {
  const known = KINDS.reduce((bytes, kind) => bytes + contents[kind], 0);
  // Where the browser does not tell what is used, there is nothing to set against it.
  const all = { ...contents, other: Math.max(0, used - known) };
  const shown = [...KINDS, ...(used > 0 ? (['other'] as const) : [])];
  return (
    <FactList
      facts={shown.map((kind) => [settingsWords.storage.contents[kind], formatBytes(all[kind])])}
    />
  );
}
