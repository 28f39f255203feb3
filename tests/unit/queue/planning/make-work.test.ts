import { expect, test } from 'vitest';
import type { EngineChoice } from '../../../../src/domain/engine/engine-id.ts';
import type { Size } from '../../../../src/domain/edits/rect.ts';
import { workFromFfmpegProbe } from '../../../../src/queue/planning/make-work.ts';
import { createBlindEngine, createFakeEngine, NO_BRIDGE } from '../../../support/queue/fakes.ts';

/** The sizes that the browser was asked about while FFmpeg's probe became a plan. */
async function asked(choice: EngineChoice): Promise<Size[]> {
  const sizes: Size[] = [];
  const bridge = {
    ...NO_BRIDGE,
    async ask(size: Size) {
      sizes.push(size);
    },
  };
  const work = await workFromFfmpegProbe(
    {
      engines: {
        webcodecs: createBlindEngine(),
        images: createBlindEngine(),
        ffmpeg: createFakeEngine(),
        bridge,
      },
      device: { power: { workers: 2, memory: 1e9 } },
      experience: { measures: () => ({}) },
    },
    { target: { format: 'mp4', options: {} }, avoid: [], choice },
    null,
    [new Blob(['a file'])],
    new AbortController().signal,
  );
  expect(work.ok).toBe(true);
  return sizes;
}

test('what the browser encodes for FFmpeg is asked where it may have a part in the job', async () => {
  expect(await asked('auto')).toHaveLength(1);
});

test('with "FFmpeg only" the browser is not asked: no worker is started for that', async () => {
  expect(await asked('ffmpeg')).toEqual([]);
});
