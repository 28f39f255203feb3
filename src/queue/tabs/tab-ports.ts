import type { LeaveNote } from './leave-note.ts';
import type { QueueChannel } from './queue-channel.ts';
import type { TabLock } from './tab-lock.ts';

/** How a tab gets on with the others of its browser. */
export type TabPorts = {
  readonly channel: QueueChannel;
  readonly lock: TabLock;
  readonly leaveNote: LeaveNote;
};

/**
 * The same for a tab whose storage is its own: jobs in memory are nobody else's. It runs its queue at once, and what it
 * says and does is no business of the tabs that share a database.
 */
export function loneTab(): TabPorts {
  return {
    channel: { post: () => undefined, subscribe: () => undefined },
    lock: { whenRunner: (onTurn) => onTurn(), release: () => undefined },
    leaveNote: { leave: () => undefined, stay: () => undefined, left: () => null },
  };
}
