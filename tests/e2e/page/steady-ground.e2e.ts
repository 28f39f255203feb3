import { expect, test, type Page } from 'playwright/test';
import { fixture } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

const shared = shareKiln();

const FIVE = ['song.mp3', 'song.ogg', 'song.flac', 'voice.wav', 'av.mp4'];

/** What has moved since this was called, by its class. */
async function watchMoves(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & {
          readonly sources: readonly { readonly node: Node | null }[];
        };
        for (const { node } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          moves.push(`${element?.tagName}.${element?.className}`);
        }
      }
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { readonly moves: string[] }).moves);
}

/** Where the focus is, as its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

test('while a queue of five runs nothing moves, and the keyboard stays where it was', async () => {
  const kiln = shared();
  const { page } = kiln;
  await kiln.convertTo('flac');
  await kiln.add(FIVE.map(fixture));
  await expect(page.locator('.job-estimate')).toHaveCount(FIVE.length);

  const down = kiln.job('song.mp3').getByRole('button', { name: 'Move down' });
  for (const place of FIVE.keys()) {
    await expect(kiln.jobs().nth(place)).toHaveAccessibleName('song.mp3');
    if (place < FIVE.length - 1) await down.press('Enter');
  }
  await expect(down).toBeFocused();

  const places = page.locator('.queue-bar-places');
  const before = await places.boundingBox();
  const moves = await watchMoves(page);
  await page.getByRole('button', { name: 'Convert', exact: true }).press('Enter');
  await kiln.waitFor('song.mp3', 'done');
  await expect(page.getByRole('button', { name: 'Pause queue' })).toHaveCount(0);
  expect(await focused(page)).toBe('Convert');
  expect(await places.boundingBox()).toEqual(before);
  expect(await moves()).toEqual([]);
});
