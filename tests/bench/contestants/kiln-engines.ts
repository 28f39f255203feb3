import type { Page } from 'playwright';
import { formatOf } from '../../../src/domain/formats/catalogue.ts';
import type { Arena } from '../bench-test.ts';
import { addressOf } from '../build-and-serve.ts';
import type { EngineOrder, EngineRun } from '../pages/kiln/kiln-api.ts';
import type { Contestant } from '../race.ts';
import { saveDownload } from '../save-download.ts';

/** A page with Kiln's engines and a source chosen. */
export async function openEngines(arena: Arena, source: string): Promise<Page> {
  const page = await arena.context.newPage();
  await page.goto(addressOf('kiln'));
  await page.waitForFunction(() => window.kilnEngines !== undefined);
  await page.getByLabel('Source').setInputFiles(source);
  return page;
}

/** Kiln's engines on warm workers; the time is that of the plan's steps. */
export function kilnEngines(
  arena: Arena,
  page: Page,
  { id, name }: Pick<Contestant, 'id' | 'name'>,
  order: EngineOrder,
): Contestant {
  return {
    id,
    name: `Kiln engines, ${name}`,
    async run() {
      // Chromium gives the processes of pages behind others less of the processor.
      await page.bringToFront();
      const result = await page.evaluate((wanted) => window.kilnEngines?.convert(wanted), order);
      if (result === undefined) throw new Error('The page is not there.');
      if (!result.ok) throw new Error(JSON.stringify(result));
      const { parts, steps, how } = result.value;
      const file = `${id}.${formatOf(order.target.format).extension}`;
      const offer = () => page.evaluate((wanted) => window.kilnEngines?.offer(wanted), file);
      return {
        ms: parts.run,
        parts: { ...parts, ...stepParts(steps) },
        note: how,
        save: () => saveDownload(page, arena.folder, file, offer),
      };
    },
  };
}

/** When each step was over, in milliseconds from the start of the first: they wait for workers and for each other. */
function stepParts(steps: EngineRun['steps']): Record<string, number> {
  return Object.fromEntries(steps.map(({ id, to }) => [`${id} until`, to]));
}
