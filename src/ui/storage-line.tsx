import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../lib/format-bytes.ts';
import { useApp } from './app-context.ts';
import type { StorageUse } from './app-services.ts';
import { messages } from './messages.ts';

/** How much room the jobs take. */
export function StorageLine() {
  const { services, actions } = useApp();
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => {
    void actions.attempt(async () => setUse(await services.storage()));
  }, [services, actions]);
  return (
    <section class="setting setting-tall">
      <h3>{messages.storage}</h3>
      {use !== null && (
        <p>
          {messages.storageUsed(
            formatBytes(use.used),
            use.quota === null ? null : formatBytes(use.quota),
          )}
        </p>
      )}
      <p class="setting-hint">{messages.storageHint}</p>
    </section>
  );
}
