import { useState } from 'preact/hooks';
import { useApp } from '../state/app-context.ts';
import type { JobPhase } from '../state/count-jobs.ts';
import { DownloadAll } from '../results/download-all.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { lazy } from '../state/lazy.tsx';
import { QueueNotes } from './queue-notes.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { queueBarWords } from '../words/queue-bar-words.ts';
import './queue-bar.css';

const LostFinder = lazy(async () => (await import('./lost-finder.tsx')).LostFinder);
const StartFields = lazy(async () => (await import('./start-fields.tsx')).StartFields);

const SHOWN: readonly JobPhase[] = [
  'importing',
  'held',
  'running',
  'waiting',
  'paused',
  'done',
  'failed',
  'lost',
  'cancelled',
];

/** Jobs for which it matters when the queue starts. */
const STARTABLE: readonly JobPhase[] = ['held', 'waiting', 'paused'];

/** How the queue stands, and what can be done with all of it. */
export function QueueBar() {
  const { model, actions } = useApp();
  const [start, setStart] = useState<'open' | 'closed'>('closed');
  const { mode, schedule } = model.snapshot.value;
  const counts = model.counts.value;
  const summary = SHOWN.filter((phase) => counts[phase] > 0).map((phase) =>
    queueBarWords.counts[phase](counts[phase]),
  );
  const hasStart = schedule.kind !== 'now' || STARTABLE.some((phase) => counts[phase] > 0);

  return (
    <div class="queue-bar">
      <div class="queue-bar-summary">
        <h2>{queueBarWords.queue}</h2>
        <p>{summary.join(' · ')}</p>
      </div>
      <div class="queue-bar-buttons">
        {hasStart && (
          <IconButton
            icon="clock"
            label={queueBarWords.whenToStart}
            expanded={start === 'open'}
            onClick={() => setStart(start === 'open' ? 'closed' : 'open')}
          />
        )}
        {mode === 'paused' ? (
          <TextButton onClick={() => actions.setMode('going')}>
            {queueBarWords.resumeQueue}
          </TextButton>
        ) : (
          <TextButton variant="plain" onClick={() => actions.setMode('paused')}>
            {queueBarWords.pauseQueue}
          </TextButton>
        )}
        {counts.done + counts.cancelled > 0 && (
          <TextButton variant="plain" onClick={actions.clearFinished}>
            {queueBarWords.clearFinished}
          </TextButton>
        )}
        {counts.lost > 1 && <LostFinder />}
        {counts.failed > 1 && (
          <TextButton onClick={actions.retryFailed}>{queueBarWords.retryAll}</TextButton>
        )}
        {counts.done > 0 && <DownloadAll />}
      </div>
      {hasStart && start === 'open' && <StartFields />}
      <QueueNotes />
    </div>
  );
}
