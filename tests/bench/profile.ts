import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { launchOptions } from '../support/browser/browser.ts';

/** A browser with a profile on disk. Private windows keep files in memory, which is not what users have. */
export type Profile = {
  readonly context: BrowserContext;
  /** Path of the profile, by which the browser's processes are known. */
  readonly path: string;
  readonly close: () => Promise<void>;
};

/** Milliseconds after which a page that does not do as it is told counts as broken. */
const PATIENCE_MS = 60_000;

/** Starts a browser that has never been anywhere. */
export async function openProfile(serviceWorkers: 'allow' | 'block'): Promise<Profile> {
  const path = await mkdtemp(join(tmpdir(), 'kiln-bench-profile-'));
  const context = await chromium.launchPersistentContext(path, {
    ...launchOptions(),
    acceptDownloads: true,
    serviceWorkers,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  // Nobody is there to pick a place for a large file: it goes where downloads go.
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  return {
    context,
    path,
    async close() {
      await context.close();
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
