import { deferred } from '../lib/deferred.ts';
import { inTime } from '../lib/in-time.ts';
import { KEEP_ENGINES, type KeepAnswer } from './service-worker/engine-scripts.ts';

/** Milliseconds that the service worker may take to be there: it is registered when the page has been loaded. */
const READY_MS = 10_000;

/** Milliseconds that it may take to fetch 5 MB. Browsers end one now and then, and it never answers. */
const FETCH_MS = 120_000;

let keeping: Promise<KeepAnswer> | undefined;

/**
 * Has the engines' scripts kept for use without a connection, once per page; resolves when they are, or cannot be now:
 * then the next call tries again. Called when the first file is added.
 */
export function keepEngines(): Promise<KeepAnswer> {
  const asked = (keeping ??= ask().then((answer) => {
    if (answer === 'missing') keeping = undefined;
    return answer;
  }));
  return asked;
}

async function ask(): Promise<KeepAnswer> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return 'missing';
  // There is none, ever, where the browser refuses it.
  const registration = await inTime(READY_MS, navigator.serviceWorker.ready, null);
  if (registration === null || registration.active === null) return 'missing';
  const { port1, port2 } = new MessageChannel();
  const answer = deferred<KeepAnswer>();
  port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => answer.resolve(data);
  registration.active.postMessage({ type: KEEP_ENGINES }, [port2]);
  try {
    return await inTime(FETCH_MS, answer.promise, 'missing');
  } finally {
    port1.close();
  }
}
