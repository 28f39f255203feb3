import type { Page } from 'playwright';
import type { EngineChoice } from '../../../src/domain/engine/engine-id.ts';
import { KilnPage } from '../../e2e/support/kiln-page.ts';
import type { Arena } from '../bench-test.ts';
import type { Contestant } from '../race.ts';
import { saveDownload } from '../save-download.ts';

/** A job as the user asks for it. */
export type SiteOrder = {
  readonly files: readonly string[];
  readonly format: string;
  readonly engine: EngineChoice;
};

/** Milliseconds that files get to be planned before Convert is pressed: what a user takes to reach for it. */
const LOOK_MS = 3000;

/** Milliseconds after which a file that is still not stored never will be. */
const IMPORT_MS = 300_000;

/** The whole product by its page; from pressing Convert until all jobs are done. */
export function kilnSite(
  { folder }: Arena,
  kiln: KilnPage,
  { id, name }: Pick<Contestant, 'id' | 'name'>,
  order: SiteOrder,
): Contestant {
  const [first = ''] = order.files;
  return {
    id,
    name: `Kiln site, ${name}`,
    async run() {
      await kiln.page.bringToFront();
      await clear(kiln);
      await kiln.useEngine(order.engine);
      await prepareJobs(kiln, order);
      const ms = await timeConvert(kiln.page);
      const job = kiln.job(first.split('/').at(-1) ?? '');
      const how = await job.getAttribute('data-engine');
      const offer = () => job.getByRole('button', { name: 'Download', exact: true }).click();
      return {
        ms,
        parts: {},
        note: how,
        save: () => saveDownload(kiln.page, folder, `${id}.${order.format}`, offer),
      };
    },
  };
}

/** Adds the files and waits until Kiln shows how it will convert them, or has had time to. */
export async function prepareJobs(kiln: KilnPage, { files, format }: SiteOrder): Promise<void> {
  await kiln.convertTo(format);
  await kiln.page.getByLabel('Add files', { exact: true }).setInputFiles([...files]);
  await kiln.page.waitForFunction(
    (count) => document.querySelectorAll('[data-state="queued"]').length === count,
    files.length,
    { timeout: IMPORT_MS },
  );
  await kiln.page
    .waitForFunction(
      (count) => document.querySelectorAll('[data-engine]').length === count,
      files.length,
      { timeout: LOOK_MS },
    )
    // Where FFmpeg has to look first, that is done after Convert is pressed.
    .catch(() => undefined);
}

/** Presses Convert and waits until every job is done, as the page sees it. Milliseconds. */
export async function timeConvert(page: Page): Promise<number> {
  const end = await page.evaluate(() => {
    const over = new Set(['done', 'failed', 'cancelled', 'lost']);
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Convert',
    );
    if (button === undefined) throw new Error('There is no button "Convert".');
    return new Promise<{ ms: number; states: string[] }>((resolve) => {
      const begun = performance.now();
      const observer = new MutationObserver(() => {
        const jobs = [...document.querySelectorAll<HTMLElement>('[data-state]')];
        const states = jobs.map(({ dataset }) => dataset['state'] ?? '');
        if (!states.every((state) => over.has(state))) return;
        observer.disconnect();
        resolve({ ms: performance.now() - begun, states });
      });
      const options = { subtree: true, childList: true, attributes: true };
      observer.observe(document.body, { ...options, attributeFilter: ['data-state'] });
      button.click();
    });
  });
  const bad = end.states.filter((state) => state !== 'done');
  if (bad.length > 0) {
    const why = await page.getByRole('alert').allInnerTexts();
    throw new Error(`${bad.length} jobs ended as ${bad[0]}: ${why[0] ?? ''}`);
  }
  return end.ms;
}

async function clear(kiln: KilnPage): Promise<void> {
  await kiln.clear();
  await kiln.page.waitForFunction(() => document.querySelector('[data-state]') === null);
}
