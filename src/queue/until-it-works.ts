/** Milliseconds between tries to become the runner when the database or the disk refuse. */
const RETRY_MS = 3000;

/** The tab that holds the lock is the only one that can run the queue: it must not give up. */
export async function untilItWorks(become: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await become();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
