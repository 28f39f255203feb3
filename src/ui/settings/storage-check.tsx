import { useState } from 'preact/hooks';
import { formatBytes } from '../words/numbers.ts';
import type { ConsistencyReport, Inconsistency } from '../../queue/contract/consistency.ts';
import { useApp } from '../state/app-context.ts';
import { TextButton } from '../controls/text-button.tsx';
import { diagnosticsWords } from '../words/diagnostics-words.ts';

type Props = {
  readonly report: ConsistencyReport | null;
  readonly onReport: (report: ConsistencyReport) => void;
};

/** Compares what is stored with what the jobs say, when asked to. */
export function StorageCheck({ report, onReport }: Props) {
  const { services, actions } = useApp();
  const [state, setState] = useState<'idle' | 'checking'>('idle');
  const check = async () => {
    setState('checking');
    await actions.attempt(async () => onReport(await services.queue.checkStorage()));
    setState('idle');
  };
  return (
    <>
      <p class="diagnostics-hint">{diagnosticsWords.checkHint}</p>
      <TextButton busy={state === 'checking'} onClick={check}>
        {state === 'checking' ? diagnosticsWords.checking : diagnosticsWords.check}
      </TextButton>
      <div role="status" data-found={report?.found.length}>
        {report !== null && <CheckResult report={report} />}
      </div>
    </>
  );
}

function CheckResult({ report }: { readonly report: ConsistencyReport }) {
  const { jobs, files, bytes, found } = report;
  if (found.length === 0)
    return <p>{diagnosticsWords.allRight(jobs, files, formatBytes(bytes))}</p>;
  return (
    <>
      <p>{diagnosticsWords.wrong(found.length)}</p>
      <ul>
        {found.map((one) => (
          <li key={keyOf(one)}>
            {diagnosticsWords.inconsistencies[one.kind]} <code>{one.id}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function keyOf({ kind, job, id }: Inconsistency): string {
  return [kind, job, id].join(' ');
}
