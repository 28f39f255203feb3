import { createEmitter } from './emitter.ts';

/** Something that is open or shut, and tells when it shuts. */
export type Gate = {
  readonly isOpen: () => boolean;
  /** True once it has been shut. */
  readonly wasShut: () => boolean;
  readonly open: () => void;
  readonly shut: () => void;
  /** Calls back each time the gate shuts. Returns how to stop. */
  readonly onShut: (listener: () => void) => () => void;
};

/** Makes an open gate. */
export function createGate(): Gate {
  const { emit, subscribe } = createEmitter<void>();
  let state: 'open' | 'shut' = 'open';
  let shutOnce = false;
  return {
    isOpen: () => state === 'open',
    wasShut: () => shutOnce,
    open() {
      state = 'open';
    },
    shut() {
      if (state === 'shut') return;
      state = 'shut';
      shutOnce = true;
      emit();
    },
    onShut: subscribe,
  };
}
