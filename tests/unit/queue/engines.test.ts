import { expect, test } from 'vitest';
import { failed, success } from '../../../src/domain/failure/failure.ts';
import { automatic, FIRST_FORMATS } from '../../../src/domain/target/choice.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../support/samples/media.ts';
import { someFrames } from '../../support/samples/means.ts';
import { aFile, createWorld, waitForState, type Tab } from '../../support/queue/browser-world.ts';

const MKV = { format: 'mkv', options: {} } as const;
const AVI = { format: 'avi', options: {} } as const;

/** A tab whose browser reads every file. */
async function aSeeingTab(): Promise<Tab> {
  const tab = await createWorld().openTab();
  tab.webcodecs.probeResult = () => success(aMedia());
  return tab;
}

function onlyJob(tab: Tab) {
  return tab.queue.snapshot().jobs[0];
}

test('what the browser can do alone never asks for FFmpeg', async () => {
  const tab = await aSeeingTab();
  await tab.queue.add([aFile('a')], MKV, 'ready');
  await expect.poll(() => tab.webcodecs.running.length).toBe(1);
  tab.webcodecs.running[0]?.finish();
  await waitForState(tab, 'a', 'done');
  expect(tab.engine.prepared).toBe(0);
  expect(tab.engine.started).toEqual([]);
});

test('what will be done is known before it is started, and nothing is downloaded for it', async () => {
  const tab = await aSeeingTab();
  await tab.queue.add([aFile('a')], AVI, 'held');
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({ work: { plan: { outputs: [{ step: 'convert' }] } } });
  expect(onlyJob(tab)).toMatchObject({
    state: 'queued',
    start: 'held',
    work: { plan: { steps: [{ engine: 'ffmpeg' }] } },
  });
  expect(tab.engine.prepared).toBe(0);
  await tab.queue.apply([onlyJob(tab)?.id ?? ''], { kind: 'set-target', target: MKV });
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({ work: { plan: { steps: [{ engine: 'webcodecs' }] } } });
});

test('a file that is to become what suits its kind does so, whatever its name says', async () => {
  const tab = await createWorld().openTab();
  tab.webcodecs.probeResult = () => success(aMedia([anAudioTrack()]));
  const auto = automatic(FIRST_FORMATS, {});
  await tab.queue.add([aFile('memo.webm')], auto, 'held');
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({ kind: 'sound', target: { format: 'mp3' }, work: { plan: {} } });
  await tab.queue.remove([onlyJob(tab)?.id ?? '']);
  // And one that is started before anybody has looked into it.
  await tab.queue.add([aFile('again.webm')], auto, 'ready');
  await expect.poll(() => tab.webcodecs.running.length).toBe(1);
  expect(onlyJob(tab)).toMatchObject({ kind: 'sound', target: { format: 'mp3' } });
});

test('where a cut at key frames really is, is known before it is started', async () => {
  const tab = await aSeeingTab();
  tab.webcodecs.framesResult = () => {
    const frames = someFrames();
    return frames.kind === 'known' ? success(frames.index) : failed({ kind: 'not-media' });
  };
  const options = { trimStart: 3.9, trimMode: 'keyframes' } as const;
  await tab.queue.add([aFile('a')], { format: 'mkv', options }, 'held');
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({ work: { plan: { trim: { settled: true, range: { from: 3 } } } } });
  expect(tab.engine.prepared).toBe(0);
});

test('a wish that cannot be fulfilled is refused before it is started', async () => {
  const tab = await aSeeingTab();
  await tab.queue.add([aFile('a')], { format: 'mp4', options: { trimStart: 75 } }, 'held');
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({
      state: 'queued',
      refusal: { kind: 'impossible-edit', edit: { kind: 'past-end', at: 75, duration: 10 } },
    });
});

test('a file that is nothing is refused before it is started, and before FFmpeg is there', async () => {
  const tab = await aSeeingTab();
  tab.webcodecs.probeResult = () => failed({ kind: 'not-media' });
  await tab.queue.add([aFile('a')], AVI, 'held');
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({ state: 'queued', refusal: { kind: 'not-media' } });
  expect(tab.engine.prepared).toBe(0);
});

test('FFmpeg looks itself at what it is to convert', async () => {
  const tab = await aSeeingTab();
  tab.engine.probeResult = () =>
    success(aMedia([aVideoTrack({ scan: 'interlaced' }), anAudioTrack()]));
  await tab.queue.add([aFile('a')], AVI, 'ready');
  await expect.poll(() => tab.engine.running.length).toBe(1);
  expect(tab.engine.running[0]?.request.step.command).toMatchObject({
    tracks: [{ edit: { scan: 'deinterlace' } }, {}],
  });
});

test('when the browser fails, FFmpeg does it', async () => {
  const tab = await aSeeingTab();
  await tab.queue.add([aFile('a')], MKV, 'ready');
  await expect.poll(() => tab.webcodecs.running.length).toBe(1);
  tab.webcodecs.running[0]?.finish(failed({ kind: 'engine-crashed' }));
  await expect.poll(() => tab.engine.running.length).toBe(1);
  expect(onlyJob(tab)).toMatchObject({ avoid: ['webcodecs'], crashes: 0 });
  tab.engine.running[0]?.finish();
  await waitForState(tab, 'a', 'done');
});

test('an output whose ends do not decode is made again by FFmpeg', async () => {
  const tab = await aSeeingTab();
  tab.webcodecs.checkResult = () => failed({ kind: 'output-rejected', why: 'undecodable' });
  await tab.queue.add([aFile('a')], MKV, 'ready');
  await expect.poll(() => tab.webcodecs.running.length).toBe(1);
  tab.webcodecs.running[0]?.finish();
  await expect.poll(() => tab.engine.running.length).toBe(1);
  tab.engine.running[0]?.finish();
  await waitForState(tab, 'a', 'done');
});

test('the user can have FFmpeg alone, also for jobs that are planned already', async () => {
  const tab = await aSeeingTab();
  await tab.queue.add([aFile('a')], MKV, 'held');
  await expect
    .poll(() => onlyJob(tab))
    .toMatchObject({ work: { plan: { steps: [{ engine: 'webcodecs' }] } } });
  tab.settings.engine = 'ffmpeg';
  await tab.queue.apply([onlyJob(tab)?.id ?? ''], { kind: 'release' });
  await expect.poll(() => tab.engine.running.length).toBe(1);
  expect(tab.webcodecs.started).toEqual([]);
});
