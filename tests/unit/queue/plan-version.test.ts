import { expect, test } from 'vitest';
import { success } from '../../../src/domain/failure/failure.ts';
import { workOf, type Job } from '../../../src/domain/job/job.ts';
import type { Step } from '../../../src/domain/step/step.ts';
import { aFile, createWorld, waitForState, type Tab } from '../../support/queue/browser-world.ts';
import { someFrames } from '../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../support/samples/media.ts';

const SMALLER = { format: 'mp4', options: { resolution: '720' } } as const;
const duration = { kind: 'exact', seconds: 40 } as const;
const LONG = aMedia([aVideoTrack({ duration, frames: 1000 }), anAudioTrack({ duration })], {
  duration,
});

/** The job as another version of Kiln would have stored it, its steps changed where a test says so. */
function byAnotherVersion(job: Job, change: (step: Step) => Step): Job {
  const work = workOf(job);
  if (job.state !== 'running' || work === null) throw new Error('Nothing was begun.');
  const steps = work.plan.steps.map(change);
  return { ...job, work: { ...work, plan: { ...work.plan, planVersion: 0, steps } } };
}

async function openTab(world: ReturnType<typeof createWorld>): Promise<Tab> {
  const tab = await world.openTab(2);
  tab.webcodecs.probeResult = () => success(LONG);
  tab.webcodecs.frames = async () => {
    const frames = someFrames(1000);
    if (frames.kind !== 'known') throw new Error('There are no frames.');
    return success(frames.index);
  };
  return tab;
}

async function finish(tab: Tab, id: string): Promise<void> {
  const running = () => tab.webcodecs.running.find(({ request }) => request.step.id === id);
  await expect.poll(running).toBeDefined();
  running()?.finish();
}

/** A job whose first segment is done when the page is closed and a Kiln of another version takes over. */
async function goOn(change: (step: Step) => Step): Promise<Tab> {
  const world = createWorld();
  const tab = await openTab(world);
  await tab.queue.add([aFile('a')], SMALLER, 'ready');
  await finish(tab, 'segment-1');
  await expect.poll(() => world.files.size).toBe(1);
  tab.crash();
  const ids = (await world.storage.jobs.all()).map(({ id }) => id);
  await world.storage.jobs.update(ids, (job) => byAnotherVersion(job, change));
  return openTab(world);
}

test('a plan of another version is made anew, and what equal steps have made is kept', async () => {
  const tab = await goOn((step) => ({ ...step, cost: 0 }));
  for (const id of ['segment-2', 'convert']) await finish(tab, id);
  await waitForState(tab, 'a', 'done');
  expect(tab.webcodecs.started).not.toContain('segment-1');
});

test('what steps have made that are others now is made again', async () => {
  const tab = await goOn((step) => ({ ...step, format: 'mkv' }));
  for (const id of ['segment-1', 'segment-2', 'convert']) await finish(tab, id);
  await waitForState(tab, 'a', 'done');
  expect(tab.webcodecs.started).toContain('segment-1');
});
