import type { LaunchOptions } from 'playwright';
import { findBrowser } from './find-browser.mjs';

/** Chromium's sandbox does not start as root, which is what containers run as. */
const ROOT_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts a Chromium that asks nobody for anything but the pages under test. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('No Chromium found: run `node tests/support/browser/ensure-tools.mjs`.');
  }
  return {
    executablePath,
    args: [
      ...ROOT_ARGS,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
