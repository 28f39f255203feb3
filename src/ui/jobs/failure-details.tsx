import { useEffect, useState } from 'preact/hooks';
import { workOf, type FailedJob } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import type { BrowserFacts } from '../state/app-services.ts';
import { CopyButton } from '../state/copy-button.tsx';
import { describePlan } from '../words/describe-plan.ts';
import { reportText } from './report-text.ts';
import { formatFacts } from '../words/numbers.ts';
import './job-log.css';

/** What was tried, what the engine said, and all of it as a text for a bug report. */
export function FailureDetails({ job }: { readonly job: FailedJob }) {
  const { services, actions } = useApp();
  const [facts, setFacts] = useState<BrowserFacts | null>(null);
  useEffect(() => {
    void actions.attempt(async () => setFacts(await services.device.facts()));
  }, [services, actions]);
  const work = workOf(job);
  return (
    <div class="job-log">
      {work !== null && <p class="job-plan">{formatFacts(describePlan(work.plan))}</p>}
      {job.log.length > 0 && (
        // A scrolling region has to be reachable with the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0}>{job.log.join('\n')}</pre>
      )}
      {facts !== null && <CopyButton text={() => reportText(job, services.about.version, facts)} />}
    </div>
  );
}
