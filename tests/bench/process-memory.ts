import { familyOf } from './process-family.ts';

/** Resident memory in bytes: of all processes of a browser, and of its pages with their workers alone. */
export type Memory = { readonly all: number; readonly pages: number };

/** Milliseconds between two looks. */
const PAUSE_MS = 250;

/** How much more memory a browser takes at most while something runs than just before. */
export async function watchGrowth<T>(
  profile: string,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly growth: Memory }> {
  const before = await memoryOf(profile);
  let most = before;
  const over = new AbortController();
  const watch = async () => {
    while (!over.signal.aborted) {
      const now = await memoryOf(profile);
      most = { all: Math.max(most.all, now.all), pages: Math.max(most.pages, now.pages) };
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  const watching = watch();
  try {
    const value = await work();
    return { value, growth: { all: most.all - before.all, pages: most.pages - before.pages } };
  } finally {
    over.abort();
    await watching;
  }
}

async function memoryOf(profile: string): Promise<Memory> {
  const family = await familyOf(profile);
  const sum = (some: typeof family) => some.reduce((total, { memory }) => total + memory, 0);
  return {
    all: sum(family),
    pages: sum(family.filter(({ command }) => command.includes('--type=renderer'))),
  };
}
