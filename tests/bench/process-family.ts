import { readdir, readFile } from 'node:fs/promises';

/** A process of a browser. */
export type Process = {
  readonly id: string;
  readonly parent: string;
  readonly command: string;
  /** Resident memory in bytes, as the kernel counts it. */
  readonly memory: number;
  /** Milliseconds of processor time so far, with that of children that have ended. */
  readonly cpu: number;
};

/** Milliseconds of the kernel's clock ticks; the same on every Linux. */
const TICK_MS = 10;

/** The browser that was started with this profile, with all its processes; empty when there is none. */
export async function familyOf(profile: string): Promise<Process[]> {
  const all = await listProcesses();
  const main = all.find(({ command }) => command.includes(profile) && !command.includes('--type='));
  return main === undefined ? [] : [main, ...below(main.id, all)];
}

/** Milliseconds of processor time that this process's own children took that have ended. */
export async function cpuOfChildren(): Promise<number> {
  return cpuFields(await read('self', 'stat')).children;
}

function below(id: string, all: readonly Process[]): Process[] {
  return all
    .filter(({ parent }) => parent === id)
    .flatMap((child) => [child, ...below(child.id, all)]);
}

async function listProcesses(): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  return Promise.all(
    ids.map(async (id) => {
      const [command, status, stat] = await Promise.all([
        read(id, 'cmdline'),
        read(id, 'status'),
        read(id, 'stat'),
      ]);
      const { own, children } = cpuFields(stat);
      return {
        id,
        command,
        parent: /^PPid:\s+(\d+)/mu.exec(status)?.[1] ?? '',
        memory: Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) * 1024,
        cpu: own + children,
      };
    }),
  );
}

/** The times in /proc/<id>/stat: user and system, of the process and of its ended children. */
function cpuFields(stat: string): { readonly own: number; readonly children: number } {
  // The name before them may hold spaces and brackets.
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return { own: (user + system) * TICK_MS, children: (childUser + childSystem) * TICK_MS };
}

/** What the kernel says of a process; nothing when it is gone. */
async function read(id: string, name: string): Promise<string> {
  return readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '');
}
