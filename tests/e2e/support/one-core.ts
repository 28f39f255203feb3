import type { BrowserContext } from 'playwright';

/** Makes a device of one core, which does one thing after the other. */
export async function giveOneCore(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1 });
  });
}
