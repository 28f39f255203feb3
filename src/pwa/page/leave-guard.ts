import { effect, type ReadonlySignal } from '@preact/signals';

/**
 * Makes the browser ask before the page is closed while a job runs. Listens only then: a page with a `beforeunload`
 * listener is not kept for the Back button in Firefox. Returns how to stop.
 */
export function guardLeaving(running: ReadonlySignal<boolean>): () => void {
  return effect(() => {
    if (!running.value) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  });
}
