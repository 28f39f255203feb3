import { fixture, KilnPage } from '../../e2e/support/kiln-page.ts';
import type { Arena } from '../bench-test.ts';
import { addressOf } from '../build-and-serve.ts';

/** The built site in the arena's browser, as a user finds it who has used both engines before. */
export async function openSite({ context }: Arena): Promise<KilnPage> {
  const page = await context.newPage();
  await page.goto(addressOf('site'));
  const kiln = new KilnPage(page);
  for (const engine of ['auto', 'ffmpeg'] as const) {
    await kiln.useEngine(engine);
    await kiln.convertTo('mkv');
    await kiln.add(fixture('av.mp4'));
    await kiln.start();
    await kiln.waitFor('av.mp4', 'done');
    await kiln.clear();
  }
  return kiln;
}
