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
      {contents !== null && <StorageContentsList contents={contents} />}
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
      {model.engine.value.kind === 'ready' && (
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

/** What is stored, by kind. */
function StorageContentsList({ contents }: { readonly contents: StorageContents }) {
  return (
    <FactList
      facts={KINDS.map((kind) => [
        settingsWords.storage.contents[kind],
        formatBytes(contents[kind]),
      ])}
    />
  );
}
