import type { Page } from 'playwright';
import { startCountingServer } from './counting-server.ts';
import { openProfile } from './profile.ts';

/** Opens the built site in a browser that has never seen it, and tells what is fetched while it is used. */
export async function firstVisit<T>(
  use: (page: Page) => Promise<T>,
): Promise<{ readonly value: T; readonly paths: readonly string[] }> {
  const server = await startCountingServer(process.env.KILN_BENCH_URL ?? '');
  const profile = await openProfile('block');
  try {
    const page = await profile.context.newPage();
    await page.goto(`${server.url}site/`);
    await page.getByRole('button', { name: 'Settings' }).waitFor();
    await page.waitForLoadState('networkidle');
    const value = await use(page);
    // The browser asks for this by itself, and only once per profile.
    return { value, paths: server.paths.filter((path) => path !== '/favicon.ico') };
  } finally {
    await profile.close();
    server.close();
  }
}
