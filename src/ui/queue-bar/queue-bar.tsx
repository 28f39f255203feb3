import { useRef, useState } from 'preact/hooks';
import { useApp } from '../state/app-context.ts';
import type { JobPhase } from '../state/rows/count-jobs.ts';
import { DownloadAll } from '../results/download-all.tsx';
import { FixedPlace } from '../controls/fixed-place.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { lazy } from '../state/lazy.tsx';
import { QueueNotes } from './queue-notes.tsx';
import { QueueProgressLine } from './queue-progress-line.tsx';
import { mayPickFolder } from '../state/saving/pick-folder.ts';
import { menuWords } from '../words/menu-words.ts';
import { resultsWords } from '../words/results-words.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useKeptFocus } from '../controls/keep-focus.ts';
import { queueBarWords } from '../words/queue-bar-words.ts';
import { formatFacts } from '../words/numbers.ts';
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

/** Jobs that a paused queue would not start, or would start nothing after. */
const PAUSABLE: readonly JobPhase[] = ['importing', 'waiting', 'running'];

/** How the queue stands, and what can be done with all of it. */
export function QueueBar() {
  const { model, actions } = useApp();
  const [start, setStart] = useState<'open' | 'closed'>('closed');
  const bar = useRef<HTMLDivElement>(null);
  const { mode, schedule } = model.snapshot.value;
  const counts = model.counts.value;
  const any = (phases: readonly JobPhase[]) => phases.some((phase) => counts[phase] > 0);
  const summary = SHOWN.filter((phase) => counts[phase] > 0).map((phase) =>
    queueBarWords.counts[phase](counts[phase]),
  );
  const hasStart = schedule.kind !== 'now' || any(STARTABLE);
  const pause = mode === 'paused' ? 'resume' : any(PAUSABLE) ? 'pause' : 'none';
  const finished = counts.done + counts.cancelled;
  useKeptFocus(bar, [pause, finished > 0, counts.done > 0, hasStart].join());

  return (
    <div ref={bar} class="queue-bar" tabIndex={-1}>
      <div class="queue-bar-summary">
        <h2>{queueBarWords.queue}</h2>
        <p>{formatFacts(summary)}</p>
      </div>
      {(counts.lost > 1 || counts.failed > 1) && (
        <div class="queue-bar-buttons">
          {counts.lost > 1 && <LostFinder />}
          {counts.failed > 1 && (
            <TextButton onClick={actions.retryFailed}>{queueBarWords.retryAll}</TextButton>
          )}
        </div>
      )}
      <div class="queue-bar-places">
        <FixedPlace labels={[queueBarWords.clearFinished]}>
          {finished > 0 && (
            <TextButton variant="plain" onClick={actions.clearFinished}>
              {queueBarWords.clearFinished}
            </TextButton>
          )}
        </FixedPlace>
        <span class="queue-bar-download">
          <FixedPlace labels={[resultsWords.downloadAll]}>
            {counts.done > 0 && <DownloadAll />}
          </FixedPlace>
        </span>
        {mayPickFolder() && (
          <span class="queue-bar-folder">
            {counts.done > 0 && (
              <IconButton
                icon="folder"
                label={menuWords.saveToFolder}
                onClick={() => actions.saveToFolder(model.jobs.value)}
              />
            )}
          </span>
        )}
      </div>
      <div class="queue-bar-line">
        <QueueProgressLine />
        {(pause !== 'none' || hasStart) && (
          <div class="queue-bar-times">
            {pause !== 'none' && (
              <IconButton
                icon={pause === 'pause' ? 'pause' : 'play'}
                label={pause === 'pause' ? queueBarWords.pauseQueue : queueBarWords.resumeQueue}
                onClick={() => actions.setMode(pause === 'pause' ? 'paused' : 'going')}
              />
            )}
            {hasStart && (
              <span class="queue-bar-start">
                <IconButton
                  icon="clock"
                  label={queueBarWords.whenToStart}
                  expanded={start === 'open'}
                  onClick={() => setStart(start === 'open' ? 'closed' : 'open')}
                />
              </span>
            )}
          </div>
        )}
      </div>
      {hasStart && start === 'open' && <StartFields />}
      <QueueNotes />
    </div>
  );
}
