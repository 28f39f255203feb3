import type { JobId } from '../../domain/job/job.ts';
import type { Progress } from '../../domain/job/progress.ts';

/** What tabs tell each other. Hints only: a tab that misses one is not wrong, just late. */
export type QueueHint =
  | { readonly kind: 'changed'; readonly ids: readonly JobId[] }
  | { readonly kind: 'mode' }
  /** A newer Kiln is to take over: the runner finishes what runs, and then hands over. */
  | { readonly kind: 'drain' }
  | { readonly kind: 'progress'; readonly id: JobId; readonly progress: Progress | null }
  /** The runner looks for a file that is not stored; the tab to which it was given lends it. */
  | { readonly kind: 'want-source'; readonly id: string }
  | { readonly kind: 'lend-source'; readonly id: string; readonly blob: Blob };

/** A line to the other tabs of this browser. */
export type QueueChannel = {
  readonly post: (hint: QueueHint) => void;
  readonly subscribe: (listener: (hint: QueueHint) => void) => void;
};

/** A line over BroadcastChannel. */
export function createQueueChannel(): QueueChannel {
  const channel = new BroadcastChannel('kiln-queue');
  return {
    post: (hint) => channel.postMessage(hint),
    subscribe(listener) {
      channel.addEventListener('message', ({ data }: MessageEvent<QueueHint>) => listener(data));
    },
  };
}
