import { expect, test } from 'vitest';
import { plan } from '../../../../src/domain/plan/router.ts';
import type { Options } from '../../../../src/domain/options/options.ts';
import { describeFit } from '../../../../src/ui/words/describe-fit.ts';
import { ffmpegOnly } from '../../../support/samples/means.ts';
import { aMedia, aVideoTrack } from '../../../support/samples/media.ts';

function fit(options: Partial<Options>): string[] {
  const media = aMedia([aVideoTrack({ codec: 'png', width: 1600, height: 1200 })]);
  const planned = plan(media, { format: 'jpg', options }, ffmpegOnly(media));
  if (!planned.ok) throw new Error(planned.failure.kind);
  return describeFit('queued', planned.value);
}

test('a picture that does not keep its size says which one it has', () => {
  expect(fit({})).toEqual([]);
  expect(fit({ longestEdge: 2000 })).toEqual([]);
  expect(fit({ longestEdge: 800 })).toEqual(['800×600']);
});
