import type { Page } from 'playwright';
import type { Arena } from '../bench-test.ts';
import { addressOf } from '../build-and-serve.ts';
// The page's types alone.
import type { PlainJob, PlainRun } from '../pages/plain/plain-api.ts';
import type { Contestant, Run } from '../race.ts';
import { saveDownload } from '../save-download.ts';

/** Milliseconds after which it is taken to hang. */
const PATIENCE_MS = 240_000;

/**
 * ffmpeg.wasm as its documentation shows it, on one thread. Cold: a fresh page, the core is loaded first. Warm: a
 * later job of the same instance. `id` is put before `cold` and `warm`.
 */
export function plainFfmpeg(
  arena: Arena,
  source: string,
  args: readonly string[],
  extension: string,
  label = '',
): readonly [cold: Contestant, warm: Contestant] {
  const input = `input.${source.split('.').at(-1)}`;
  const job: PlainJob = { input, args, output: `output.${extension}` };
  let page: Page | null = null;
  const kill = async (error: unknown) => {
    // Whatever hangs in it would go on taking a core.
    await page?.close();
    page = null;
    throw error;
  };
  const convert = async (name: string): Promise<Run> => {
    const here = page ?? (await kill(new Error('There is no loaded instance: its job failed.')));
    await here.bringToFront();
    const run = await patiently(
      here.evaluate((wanted) => window.plain?.convert(wanted), job),
    ).catch(kill);
    if (run === undefined || run.code !== 0) throw new Error(whyOf(run));
    const { write, exec, read } = run;
    const offer = () => here.evaluate((file) => window.plain?.offer(file), job.output);
    return {
      ms: write + exec + read,
      parts: { write, exec, read },
      note: args.join(' '),
      save: () => saveDownload(here, arena.folder, `${name}.${extension}`, offer),
    };
  };
  const what = label === '' ? '' : ` (${label})`;
  return [
    {
      id: 'plain-cold',
      name: `ffmpeg.wasm cold${what}`,
      async run() {
        await page?.close();
        page = await openPlain(arena, source);
        const load = (await page.evaluate(() => window.plain?.load())) ?? 0;
        const run = await convert('plain-cold');
        return { ...run, ms: load + run.ms, parts: { load, ...run.parts } };
      },
    },
    { id: 'plain-warm', name: `ffmpeg.wasm warm${what}`, run: () => convert('plain-warm') },
  ];
}

async function openPlain(arena: Arena, source: string): Promise<Page> {
  const page = await arena.context.newPage();
  await page.goto(addressOf('plain'));
  await page.waitForFunction(() => window.plain !== undefined);
  await page.getByLabel('Source').setInputFiles(source);
  return page;
}

function patiently<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It hangs.')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function whyOf(run: PlainRun | undefined): string {
  return run === undefined
    ? 'The page is not there.'
    : `exit code ${run.code}: ${run.log.filter((line) => line !== 'Aborted()').at(-1) ?? ''}`;
}
