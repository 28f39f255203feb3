import type { LaunchOptions } from 'playwright';
import { findBrowser, findBrowserWithWindows } from '../../../src/build/find-browser.mjs';

/** Chromium's sandbox does not start as root, which is what containers run as. */
const ROOT_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts a Chromium that asks nobody for anything but the pages under test. */
export function launchOptions(executablePath = findBrowser()): LaunchOptions {
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

/**
 * For `test.use` in files about what only a browser with windows does: it can install a page, and a stack that is full is
 * an error of the script, where the one without windows takes the page down.
 */
export function withWindows(): { readonly launchOptions: LaunchOptions } {
  return { launchOptions: launchOptions(findBrowserWithWindows()) };
}
