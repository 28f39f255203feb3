import { readdir, readFile } from 'node:fs/promises';

/** Memory in bytes: of all processes of a browser, and of its pages with their workers alone. */
export type Memory = { readonly all: number; readonly pages: number };

type Process = { readonly id: string; readonly parent: string; readonly command: string };

/** Milliseconds between two looks. */
const PAUSE_MS = 250;

/** Resident memory of the browser that was started with this profile, as the kernel counts it. */
export async function memoryOf(profile: string): Promise<Memory> {
  const processes = await listProcesses();
  const main = processes.find(
    ({ command }) => command.includes(profile) && !command.includes('--type='),
  );
  const family = main === undefined ? [] : [main, ...below(main.id, processes)];
  const sizes = await Promise.all(
    family.map(async ({ id, command }) => ({
      bytes: await residentBytes(id),
      isPage: command.includes('--type=renderer'),
    })),
  );
  const sum = (some: typeof sizes) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { all: sum(sizes), pages: sum(sizes.filter(({ isPage }) => isPage)) };
}

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

function below(id: string, processes: readonly Process[]): Process[] {
  return processes
    .filter(({ parent }) => parent === id)
    .flatMap((child) => [child, ...below(child.id, processes)]);
}

async function listProcesses(): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const [command, status] = await Promise.all([read(id, 'cmdline'), read(id, 'status')]);
      return { id, command, parent: /^PPid:\s+(\d+)/mu.exec(status)?.[1] ?? '' };
    }),
  );
  return found;
}

async function residentBytes(id: string): Promise<number> {
  return Number(/^VmRSS:\s+(\d+)/mu.exec(await read(id, 'status'))?.[1] ?? 0) * 1024;
}

/** What the kernel says of a process; nothing when it is gone. */
async function read(id: string, name: string): Promise<string> {
  return readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '');
}
