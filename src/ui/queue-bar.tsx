import { useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import type { JobPhase } from './count-jobs.ts';
import { messages } from './messages.ts';
import { TextButton } from './text-button.tsx';
import './queue-bar.css';

const SHOWN: readonly JobPhase[] = [
  'importing',
  'held',
  'running',
  'waiting',
  'paused',
  'done',
  'failed',
  'cancelled',
];

/** How the queue stands, and what can be done with all of it. */
export function QueueBar() {
  const { model, actions } = useApp();
  const [zip, setZip] = useState<'idle' | 'writing'>('idle');
  const { mode, role } = model.snapshot.value;
  const counts = model.counts.value;
  const summary = SHOWN.filter((phase) => counts[phase] > 0).map((phase) =>
    messages.counts[phase](counts[phase]),
  );

  const downloadAll = async () => {
    setZip('writing');
    await actions.downloadAll();
    setZip('idle');
  };

  return (
    <div class="queue-bar">
      <div class="queue-bar-summary">
        <h2>{messages.queue}</h2>
        <p>{summary.join(' · ')}</p>
      </div>
      <div class="queue-bar-buttons">
        {mode === 'paused' ? (
          <TextButton onClick={() => actions.setMode('going')}>{messages.resumeQueue}</TextButton>
        ) : (
          <TextButton look="plain" onClick={() => actions.setMode('paused')}>
            {messages.pauseQueue}
          </TextButton>
        )}
        {counts.done + counts.cancelled > 0 && (
          <TextButton look="plain" onClick={actions.clearFinished}>
            {messages.clearFinished}
          </TextButton>
        )}
        {counts.done > 0 && (
          <TextButton busy={zip === 'writing'} onClick={downloadAll}>
            {messages.downloadAll}
          </TextButton>
        )}
      </div>
      {mode === 'paused' && <p class="queue-bar-note">{messages.queuePaused}</p>}
      {role === 'viewer' && <p class="queue-bar-note">{messages.viewer}</p>}
    </div>
  );
}
