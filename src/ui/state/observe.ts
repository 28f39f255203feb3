import { signal, type ReadonlySignal } from '@preact/signals';
import type { Observed } from '../../lib/observed.ts';

/** A signal that follows an observed value for as long as the page lives. */
export function observe<T>({ read, subscribe }: Observed<T>): ReadonlySignal<T> {
  const value = signal(read());
  subscribe(() => {
    value.value = read();
  });
  return value;
}
