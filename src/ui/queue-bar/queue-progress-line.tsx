import type { QueueProgress } from '../../domain/queue/queue-progress.ts';
import { useApp } from '../state/app-context.ts';
import { progressOfQueue } from '../state/progress-of-queue.ts';
import {
  formatBytes,
  formatDuration,
  formatFacts,
  formatPercent,
  roundTime,
} from '../words/numbers.ts';
import { queueBarWords } from '../words/queue-bar-words.ts';
import { resultsWords } from '../words/results-words.ts';
import './queue-progress-line.css';

/**
 * How far the whole queue is: a bar, the time that is left, and what becomes of all bytes. Before the start it says what
 * is to be expected, afterwards what came of it: its room is the same all the time.
 */
export function QueueProgressLine() {
  const { model } = useApp();
  const progress = progressOfQueue(model).value;
  const { running, waiting } = model.counts.value;
  const going = running + waiting > 0;
  return (
    <div class="queue-progress">
      <progress aria-label={queueBarWords.progress} max={1} value={barOf(progress, going)} />
      <p>{progress === null ? '\u00A0' : formatFacts(factsOf(progress, going))}</p>
    </div>
  );
}

function barOf(progress: QueueProgress | null, going: boolean): number {
  if (progress === null) return 0;
  if (going) return progress.fraction;
  return progress.settled === progress.jobs ? 1 : 0;
}

function factsOf({ fraction, remaining, before, after, sizes }: QueueProgress, going: boolean) {
  const time = remaining === null || remaining < 1 ? null : formatDuration(roundTime(remaining));
  const result = formatBytes(sizes === 'measured' ? after : Number(after.toPrecision(2)));
  const arrow = sizes === 'measured' ? resultsWords.sizes : queueBarWords.sizesToCome;
  const times = time === null ? [] : [going ? queueBarWords.left(time) : queueBarWords.about(time)];
  return [
    ...(going ? [formatPercent(fraction)] : []),
    ...times,
    ...(after > 0 ? [arrow(formatBytes(before), result)] : []),
  ];
}
