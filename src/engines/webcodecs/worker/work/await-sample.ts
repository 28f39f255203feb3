/** Seconds that decoding one frame may take, with all that it builds on. */
const PATIENCE = 20;

/** Waits for a sample, and closes it whenever it comes. Throws an Error with `what` when it is missing or takes too long. */
export async function awaitSample(
  what: string,
  sample: Promise<{ close(): void } | null>,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} takes too long.`)), PATIENCE * 1000);
  });
  const closed = sample.then((found) => {
    if (found === null) throw new Error(`${what} is missing.`);
    found.close();
  });
  try {
    await Promise.race([closed, late]);
  } finally {
    clearTimeout(timer);
  }
}
