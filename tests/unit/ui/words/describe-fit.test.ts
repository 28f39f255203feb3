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

test('a picture with a limit says what the pass that was taken made', () => {
  const media = aMedia([aVideoTrack({ codec: 'png', width: 1600, height: 1200 })]);
  const target = { format: 'jpg', options: { maxSize: 0.2 } } as const;
  const planned = plan(media, target, ffmpegOnly(media));
  if (!planned.ok) throw new Error(planned.failure.kind);
  const { pictureLimit, ...others } = planned.value;
  if (pictureLimit === undefined) throw new Error('There is no limit.');
  expect(describeFit('queued', planned.value)).toEqual(['at most 200\u00A0kB']);
  const { picture } = pictureLimit;
  const passes = [
    { step: 'still', picture, value: 2, bytes: 3e5 },
    { step: 'still.2', picture, value: 4, bytes: 1.9e5 },
  ];
  const [output] = others.outputs;
  const taken = {
    ...others,
    outputs: [{ ...output, step: 'still.2' }] as const,
    pictureLimit: { ...pictureLimit, value: 3, passes },
  };
  expect(describeFit('done', taken)).toEqual([
    'at most 200\u00A0kB: 1600×1200, quality 82, 3 passes',
  ]);
});
