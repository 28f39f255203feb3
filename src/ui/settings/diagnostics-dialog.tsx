import { useState } from 'preact/hooks';
import type { Statistics } from '../../domain/queue/statistics.ts';
import type { ConsistencyReport } from '../../queue/contract/consistency.ts';
import { useApp } from '../state/app-context.ts';
import type { BrowserFacts, StorageUse } from '../state/app-services.ts';
import { CopyButton } from '../state/copy-button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { browserFactList, statisticsFactList } from './diagnostics-facts.ts';
import { FactList } from './fact-list.tsx';
import { StorageCheck } from './storage-check.tsx';
import { useFetched } from '../state/use-fetched.ts';
import { diagnosticsWords } from '../words/diagnostics-words.ts';
import { words } from '../words/words.ts';
import './diagnostics-dialog.css';

/** What helps to find out why something does not work, or is slow. */
export function DiagnosticsDialog({ onClose }: { readonly onClose: () => void }) {
  const { services } = useApp();
  const [facts] = useFetched(services.device.facts);
  const [use] = useFetched(services.storage.use);
  const [statistics] = useFetched(services.queue.statistics);
  return (
    <Dialog closeLabel={words.app.close} title={diagnosticsWords.title} onClose={onClose}>
      {facts !== null && use !== null && statistics !== null && (
        <Diagnostics facts={facts} use={use} statistics={statistics} />
      )}
    </Dialog>
  );
}

type Props = {
  readonly facts: BrowserFacts;
  readonly use: StorageUse;
  readonly statistics: Statistics;
};

function Diagnostics({ facts, use, statistics }: Props) {
  const { services, model } = useApp();
  const [report, setReport] = useState<ConsistencyReport | null>(null);
  const around = { ...services, facts, use, engine: model.engine.value };
  const lists = [browserFactList(around), statisticsFactList(statistics)] as const;
  const text = () =>
    [
      ...lists.map((list) => list.map((fact) => fact.join(': ')).join('\n')),
      ...(report === null ? [] : [JSON.stringify(report, null, 2)]),
    ].join('\n\n');
  return (
    <>
      <section class="diagnostics">
        <h3>{diagnosticsWords.statistics}</h3>
        <FactList facts={lists[1]} />
      </section>
      <section class="diagnostics">
        <h3>{diagnosticsWords.storageCheck}</h3>
        <StorageCheck report={report} onReport={setReport} />
      </section>
      <section class="diagnostics">
        <h3>{diagnosticsWords.browser}</h3>
        <FactList facts={lists[0]} />
      </section>
      <CopyButton text={text} />
    </>
  );
}
