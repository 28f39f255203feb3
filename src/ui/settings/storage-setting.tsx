import { formatBytes } from '../../lib/format-bytes.ts';
import { useApp } from '../state/app-context.ts';
import { StorageContentsList } from './storage-contents-list.tsx';
import { storageMessages } from '../words/storage-messages.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useFetched } from '../state/use-fetched.ts';

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
      <h3>{storageMessages.storage}</h3>
      {use !== null && (
        <p>
          {storageMessages.used(
            formatBytes(use.used),
            use.quota === null ? null : formatBytes(use.quota),
          )}
        </p>
      )}
      {contents !== null && <StorageContentsList contents={contents} />}
      <p class="setting-hint">{storageMessages.hint}</p>
      {done > 0 && (
        <>
          <TextButton onClick={then(actions.clearDone)}>
            {storageMessages.deleteOutputs(done)}
          </TextButton>
          <p class="setting-hint">{storageMessages.deleteOutputsHint}</p>
        </>
      )}
      {contents !== null && contents.leftovers > 0 && (
        <TextButton onClick={then(storage.freeLeftovers)}>
          {storageMessages.deleteLeftovers}
        </TextButton>
      )}
      {model.engine.value.kind === 'ready' && (
        <>
          <TextButton onClick={then(offlineEngine.remove)}>
            {storageMessages.deleteEngine}
          </TextButton>
          <p class="setting-hint">{storageMessages.deleteEngineHint}</p>
        </>
      )}
    </section>
  );
}
