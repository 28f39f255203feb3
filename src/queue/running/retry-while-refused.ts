/** Milliseconds between attempts when the database or the disk refuse. */
const RETRY_MS = 3000;

/**
 * Does what the runner must not give up, again and again while the database or the disk refuses: it is the only tab that
 * can do it. Other errors than those of storage end it.
 */
export async function retryWhileRefused(
  work: () => Promise<void>,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      await wait(RETRY_MS);
    }
  }
}
