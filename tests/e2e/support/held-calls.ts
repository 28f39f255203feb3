import type { BrowserContext, Page } from 'playwright';
import { expect } from 'playwright/test';
import { orderWorkers, type Order, type WorkerCall } from './worker-orders.ts';

/** Calls to workers that wait until the test lets them go. */
export type HeldCalls = {
  /** Resolves when so many calls have come, waiting or not. */
  readonly arrived: (count?: number) => Promise<void>;
  /** Lets all go that wait, and does not stop another one. */
  readonly letGo: () => void;
  /** Answers the calls that wait with another order, and holds those that come after. */
  readonly answer: (order: Order) => void;
};

/** Holds calls of one kind. `after` of them may pass first. */
export async function holdCalls(
  target: BrowserContext | Page,
  method: WorkerCall['method'],
  after = 0,
): Promise<HeldCalls> {
  const waiting: ((order: Order) => void)[] = [];
  let count = 0;
  let isOpen = false;
  await orderWorkers(target, (call) => {
    if (call.method !== method) return 'go';
    count += 1;
    if (isOpen || count <= after) return 'go';
    return new Promise((resolve) => waiting.push(resolve));
  });
  const answer = (order: Order) => {
    for (const resolve of waiting.splice(0)) resolve(order);
  };
  return {
    async arrived(wanted = after + 1) {
      await expect.poll(() => count, { timeout: 120_000 }).toBeGreaterThanOrEqual(wanted);
    },
    letGo() {
      isOpen = true;
      answer('go');
    },
    answer,
  };
}
