import type { Page } from 'playwright';
import type { FormatId } from '../../../src/domain/formats/catalogue.ts';
import type { KilnPage } from '../../e2e/support/kiln-page.ts';
import type { Arena } from '../bench-test.ts';
import type { Contestant } from '../race.ts';
import { kilnEngines, openEngines } from './kiln-engines.ts';
import { kilnSite } from './kiln-site.ts';
import { openSite } from './open-site.ts';

/** Kiln as it would convert by itself and with FFmpeg only, its engines alone and the whole product. */
export async function bothWays(
  arena: Arena,
  source: string,
  format: FormatId,
): Promise<Contestant[]> {
  const page: Page = await openEngines(arena, source);
  const kiln: KilnPage = await openSite(arena);
  return (['auto', 'ffmpeg'] as const).flatMap((choice) => [
    kilnEngines(
      arena,
      page,
      { id: `engines-${choice}`, name: choice },
      { target: { format, options: {} }, avoid: [], choice, workers: null },
    ),
    kilnSite(
      arena,
      kiln,
      { id: `site-${choice}`, name: choice },
      { files: [source], format, engine: choice },
    ),
  ]);
}
