import type { Contract } from '../../support/contract/contract.ts';

/** Runs the check of one sentence over one adapter. */
export type RunCheck = (sentence: string) => Promise<void>;

/** Ties a contract to the worlds of one adapter. */
export function adapter<W>(contract: Contract<W>, makeWorld: () => W | Promise<W>): RunCheck {
  return async (sentence) => {
    const check = contract[sentence];
    if (check === undefined) throw new Error(`The contract does not say "${sentence}".`);
    await check(await makeWorld());
  };
}
