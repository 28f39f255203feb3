import { deferred } from '../../../src/lib/deferred.ts';
import { createDatabase } from '../../../src/storage/database/database.ts';
import { inTransaction } from '../../../src/storage/database/transaction.ts';
import { same, within } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';

/** A browser in which the user clears what sites have stored. It closes all connections to do so. */
export type ClearableWorld = { readonly clear: () => Promise<void> };

/** What the connection does when the browser takes it away. */
export const lostConnectionContract: Contract<ClearableWorld> = {
  'is opened again, and tells that everything is gone': async ({ clear }) => {
    let emptied = 0;
    const name = `test-${crypto.randomUUID()}`;
    const database = createDatabase(name, { onEmptied: () => (emptied += 1) });
    const write = () => database.run((db) => db.put('meta', 'written', 'queue'));
    const read = () => database.run((db) => db.get('meta', 'queue'));
    await write();
    await clear();
    same((await within(5, read())) ?? null, null);
    same(emptied, 1);
    await write();
    same(await read(), 'written');
    same(emptied, 1);
  },

  'does a transaction once more that died with it': async ({ clear }) => {
    const database = createDatabase(`test-${crypto.randomUUID()}`);
    const begun = deferred<void>();
    let tries = 0;
    const run = database.run((db) => {
      tries += 1;
      const tx = db.transaction('meta', 'readwrite');
      const hold = async (): Promise<never> => {
        await tx.store.get('queue');
        return hold();
      };
      return inTransaction(tx, async () => {
        await tx.store.put(tries, 'queue');
        begun.resolve();
        // Open until the connection is lost.
        if (tries === 1) await hold();
      });
    });
    await begun.promise;
    await clear();
    await within(5, run);
    same(tries, 2);
    same(await database.run((db) => db.get('meta', 'queue')), 2);
  },
};
