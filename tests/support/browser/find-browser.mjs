import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const WELL_KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
];

/** Path of a Chromium that starts, or null. `KILN_CHROMIUM` names one; Playwright's own is the last resort. */
export function findBrowser() {
  const named = process.env.KILN_CHROMIUM;
  const candidates = named ? [named] : [...WELL_KNOWN, chromium.executablePath()];
  return candidates.find(starts) ?? null;
}

/** Ubuntu's chromium-browser is a script that only says that there is a snap: ask for the version. */
function starts(path) {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /^(?:Chromium|Google Chrome|Chrome)\b/mu.test(stdout);
}
