import { execFileSync } from 'node:child_process';
import { chromium, type BrowserContext } from 'playwright';
import { expect } from 'playwright/test';
import { launchOptions } from '../../support/browser/browser.ts';
import { findBrowserWithWindows } from '../../../src/build/find-browser.mjs';

/** A browser with a profile on disk that outlives it. */
export type KillableBrowser = {
  readonly context: BrowserContext;
  /** Ends the browser as the system does when memory or power run out: nobody is asked, nothing is flushed. */
  readonly kill: () => Promise<void>;
};

/**
 * Starts a browser on a profile. Service workers are blocked, so that tests can change scripts. It is one with windows: the
 * other does not start again on the profile of one that was killed.
 */
export async function openKillableBrowser(
  profile: string,
  baseURL: string,
): Promise<KillableBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(findBrowserWithWindows()),
    baseURL,
    acceptDownloads: true,
    serviceWorkers: 'block',
  });
  return {
    context,
    async kill() {
      const closed = context.waitForEvent('close');
      const pid = browserProcess(profile);
      process.kill(pid, 'SIGKILL');
      await closed;
      await expect.poll(() => isAlive(pid)).toBe(false);
    },
  };
}

/** The process that was started with this profile, which is no one else's; its children say what type they are. */
function browserProcess(profile: string): number {
  const line = execFileSync('ps', ['-axwwo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .find((one) => one.includes(`--user-data-dir=${profile}`) && !one.includes('--type='));
  if (line === undefined) throw new Error('The browser is not running.');
  return Number.parseInt(line, 10);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
