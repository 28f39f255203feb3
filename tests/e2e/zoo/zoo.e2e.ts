import { expect, test } from 'playwright/test';
import { madeClip } from '../../support/native/made-clip.ts';
import { faultsOf } from '../../support/zoo/judge.ts';
import { ZOO } from '../../support/zoo/zoo-sources.ts';
import type { KilnPage } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

/** `npm run zoo` converts every file; the whole suite those that take a second each. */
const sources = process.env.KILN_ZOO === 'all' ? ZOO : ZOO.filter(({ cheap }) => cheap);

test.describe('automatic', () => {
  const kiln = shareKiln();
  eachPair(kiln);
});

test.describe('FFmpeg only', () => {
  const kiln = shareKiln((page) => page.useEngine('ffmpeg'));
  eachPair(kiln);
});

/** What comes out is right; what cannot come out is refused in words. */
function eachPair(kiln: () => KilnPage): void {
  for (const { name, args, to: formats, refuses = [] } of sources) {
    const added = `zoo-${name}`;
    for (const to of formats) {
      test(`${name} to ${to}`, async () => {
        const source = madeClip(added, args);
        const file = await kiln().convert(source, to);
        expect(await faultsOf(file, source, to)).toEqual([]);
      });
    }
    for (const to of refuses) {
      test(`${name} to ${to} is refused`, async () => {
        await kiln().begin(madeClip(added, args), to);
        await kiln().waitFor(added, 'failed');
        const words = await kiln().job(added).getByRole('alert').innerText();
        expect(words).not.toBe('');
        test.info().annotations.push({ type: 'refused', description: words });
      });
    }
  }
}
