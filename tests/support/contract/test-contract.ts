import { describe, test } from 'vitest';
import type { Contract } from './contract.ts';

/** Makes a test of every line of a contract for one adapter. */
export function testContract<W>(
  adapter: string,
  contract: Contract<W>,
  makeWorld: () => W | Promise<W>,
): void {
  describe(adapter, () => {
    for (const [sentence, check] of Object.entries(contract)) {
      test(sentence, async () => check(await makeWorld()));
    }
  });
}
