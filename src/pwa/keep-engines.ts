import { KEEP_ENGINES } from './service-worker/engine-scripts.ts';

let kept: Promise<void> | undefined;

/**
 * Has the engines' scripts kept for use without a connection, once per page; resolves when they are, or cannot be.
 * Called when the first file is added.
 */
export function keepEngines(): Promise<void> {
  return (kept ??= ask());
}

async function ask(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
  });
  active?.postMessage({ type: KEEP_ENGINES }, [port2]);
  await answer;
}
