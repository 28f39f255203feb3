import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test as base } from 'playwright/test';
import { launchOptions } from '../../support/browser/browser.ts';
import { findBrowserWithWindows } from '../../../src/build/find-browser.mjs';

/** What a profile begins with, in Chromium's own words. */
type ProfileOptions = { readonly preferences: object };

/**
 * Tests in a browser with a profile on disk, as users have it. The private windows of the other tests count what is
 * stored differently: Blobs go past every quota. Without a service worker, whose files would be counted too. It is a browser
 * with windows: the other has no preferences.
 */
export const test = base.extend<ProfileOptions>({
  preferences: [{}, { option: true }],
  context: async ({ baseURL, preferences }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'kiln-profile-'));
    await mkdir(join(profile, 'Default'));
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions(findBrowserWithWindows()),
      ...(baseURL === undefined ? {} : { baseURL }),
      acceptDownloads: true,
      serviceWorkers: 'block',
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});
