/**
 * Does what can wait when the database or the disk refuse: somebody makes up for it later, and the caller says who.
 * Other errors are passed on.
 */
export async function ignoringRefusals(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
