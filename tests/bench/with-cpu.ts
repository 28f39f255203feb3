import { cpuOfChildren, familyOf } from './process-family.ts';
import type { Contestant } from './race.ts';

/** Name of the figure among a run's parts. */
export const CPU = 'cpu';

/**
 * The same contestant, and the milliseconds of processor time of the whole run, with whatever a browser does before
 * and after the time that counts. Other work on the machine hardly changes it.
 */
export function withCpu(profile: string, contestant: Contestant): Contestant {
  return {
    ...contestant,
    async run() {
      const before = await cpuSoFar(profile);
      const run = await contestant.run();
      return { ...run, parts: { ...run.parts, [CPU]: (await cpuSoFar(profile)) - before } };
    },
  };
}

async function cpuSoFar(profile: string): Promise<number> {
  const [family, children] = await Promise.all([familyOf(profile), cpuOfChildren()]);
  return family.reduce((sum, { cpu }) => sum + cpu, children);
}
