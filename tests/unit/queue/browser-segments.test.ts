import { expect, test } from 'vitest';
import { failed, success } from '../../../src/domain/failure/failure.ts';
import { aFile, createWorld, waitForState, type Tab } from '../../support/queue/browser-world.ts';
import { someFrames } from '../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../support/samples/media.ts';

const SMALLER = { format: 'mp4', options: { resolution: '720' } } as const;
const duration = { kind: 'exact', seconds: 40 } as const;
const LONG = aMedia([aVideoTrack({ duration, frames: 1000 }), anAudioTrack({ duration })], {
  duration,
});

/** A tab whose browser reads a long video, and finds its frames. `looks` counts how often it was asked for them. */
async function aLongVideo(): Promise<{ tab: Tab; looks: () => number }> {
  const tab = await createWorld().openTab(2);
  let looks = 0;
  tab.webcodecs.probeResult = () => success(LONG);
  tab.webcodecs.frames = async () => {
    looks += 1;
    const frames = someFrames(1000);
    return frames.kind === 'known'
      ? success(frames.index)
      : failed({ kind: 'declined', why: 'a test' });
  };
  return { tab, looks: () => looks };
}

const onlyJob = (tab: Tab) => tab.queue.snapshot().jobs[0];

test('a forecast does not look at the frames; the job does before it runs, and FFmpeg is never asked', async () => {
  const { tab, looks } = await aLongVideo();
  await tab.queue.add([aFile('a')], SMALLER, 'held');
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({ work: { plan: { segmentation: { because: 'not-looked' } } } });
  expect(looks()).toBe(0);
  await tab.queue.apply([onlyJob(tab)?.id ?? ''], { kind: 'release' });
  await expect.poll(() => tab.webcodecs.started).toContain('segment-1');
  expect(looks()).toBe(1);
  for (const id of ['segment-1', 'segment-2', 'convert']) {
    await expect
      .poll(() => tab.webcodecs.running.map(({ request }) => request.step.id))
      .toContain(id);
    tab.webcodecs.running.find(({ request }) => request.step.id === id)?.finish();
  }
  await waitForState(tab, 'a', 'done');
  expect(tab.engine.prepared).toBe(0);
});

test('parts that do not fit together are made again in one piece, by the same codecs', async () => {
  const { tab } = await aLongVideo();
  await tab.queue.add([aFile('a')], SMALLER, 'ready');
  await expect.poll(() => tab.webcodecs.running.length).toBeGreaterThan(0);
  tab.webcodecs.running[0]?.finish(failed({ kind: 'output-rejected', why: 'seams' }));
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({ avoid: ['segments'], work: { plan: { segmentation: { because: 'seams' } } } });
  await expect
    .poll(() => tab.webcodecs.running.map(({ request }) => request.step.id))
    .toEqual(['convert']);
  tab.webcodecs.running[0]?.finish();
  await waitForState(tab, 'a', 'done');
  expect(tab.engine.prepared).toBe(0);
});
