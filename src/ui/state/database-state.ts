import { createEmitter } from '../../lib/emitter.ts';
import type { Observed } from '../../lib/observed.ts';
import type { DatabaseState } from './app-services.ts';

/** How this page stands to the database, which other tabs may change. */
export function createDatabaseState(): Observed<DatabaseState> & {
  readonly become: (next: DatabaseState) => void;
} {
  const { emit, subscribe } = createEmitter<void>();
  let state: DatabaseState = 'current';
  return {
    read: () => state,
    subscribe,
    become(next) {
      state = next;
      emit();
    },
  };
}
