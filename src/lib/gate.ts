import { createEmitter } from './emitter.ts';

/** Something that is open or shut, and tells when it shuts. */
export type Gate = {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly shut: () => void;
  /** Calls back each time the gate shuts. Returns how to stop. */
  readonly onShut: (listener: () => void) => () => void;
};

/** Makes an open gate. */
export function createGate(): Gate {
  const { emit, subscribe } = createEmitter<void>();
  let state: 'open' | 'shut' = 'open';
  return {
    isOpen: () => state === 'open',
    open() {
      state = 'open';
    },
    shut() {
      if (state === 'shut') return;
      state = 'shut';
      emit();
    },
    onShut: subscribe,
  };
}
