/** Path of a Chromium that starts, or null. `KILN_CHROMIUM` names one; Playwright's own is the last resort. */
export function findBrowser(): string | null;
