/** Path of a Chromium that starts, or null. `KILN_CHROMIUM` names one; Playwright's own is the last resort. */
export function findBrowser(): string | null;
/** Path of a Chromium as people use it, or null. */
export function findBrowserWithWindows(): string | null;
/** Whether the browser that makes the tests fast is here. */
export function hasBrowserWithoutWindows(): boolean;
