import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Chromium without windows, which is what Playwright brings, too. Tests prefer it: a browser with windows starts a renderer
 * for its own toolbar in every context, which costs more than opening Kiln (1.7 of 3 CPU seconds, Chromium 156).
 */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';

const WITH_WINDOWS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
];

/** Path of a Chromium that starts, or null. `KILN_CHROMIUM` names one; Playwright's own is the last resort. */
export function findBrowser() {
  const named = process.env.KILN_CHROMIUM;
  const known = [WITHOUT_WINDOWS, ...WITH_WINDOWS, chromium.executablePath()];
  return (named ? [named] : known).find(starts) ?? null;
}

/** Path of a Chromium as people use it, or null: the one without windows cannot install a page. */
export function findBrowserWithWindows() {
  return WITH_WINDOWS.find(starts) ?? null;
}

/** Whether the browser that makes the tests fast is here. */
export function hasBrowserWithoutWindows() {
  return starts(WITHOUT_WINDOWS);
}

/** Ubuntu's chromium-browser is a script that only says that there is a snap: ask for the version. */
function starts(path) {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /^(?:Chromium|Google Chrome|Chrome)\b/mu.test(stdout);
}
