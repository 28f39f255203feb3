import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { madeClip } from '../../support/native/made-clip.ts';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { nativePackets } from '../../support/native/native-packets.ts';
import { holdCalls } from '../support/held-calls.ts';
import { KilnPage } from '../support/kiln-page.ts';
import { giveOneCore } from '../support/one-core.ts';
import { sabotage } from '../support/sabotage.ts';

// The service worker would answer for the script before the test can.
test.use({ serviceWorkers: 'block' });

const SECONDS = 32;
const FRAMES = SECONDS * 25;

const WITH_SOUND = `long-${SECONDS}.webm`;
const SILENT = `long-${SECONDS}-silent.webm`;

/** A small clip, just long enough to be encoded in two parts. */
function longClip(name: string): string {
  const tone = ['-f', 'lavfi', '-i', `sine=r=48000:d=${SECONDS}`, '-c:a', 'libopus'];
  return madeClip(name, [
    ...['-f', 'lavfi', '-i', `testsrc2=s=320x240:r=25:d=${SECONDS}`],
    ...(name === SILENT ? [] : tone),
    ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '300k', '-g', '100'],
  ]);
}

/** One frame is not encoded, but only once: a file says to later workers that it has happened. */
const LOSES_A_FRAME = `
  const root = await navigator.storage.getDirectory();
  let armed = await root.getFileHandle('lost').then(() => false, () => true);
  const encode = VideoEncoder.prototype.encode;
  let n = 0;
  VideoEncoder.prototype.encode = function (...args) {
    n += 1;
    if (!armed || n < 300) return encode.apply(this, args);
    armed = false;
    root.getFileHandle('lost', { create: true });
  };`;

async function converted(page: Page): Promise<string> {
  const kiln = new KilnPage(page);
  await kiln.open();
  const file = await kiln.convert(longClip(WITH_SOUND), 'mp4');
  await expect(kiln.job(WITH_SOUND)).toHaveAttribute('data-engine', 'webcodecs');
  await expect.poll(() => kiln.artifacts()).toHaveLength(1);
  return file;
}

test('a long encode by the browser’s codecs is made in parts, and nobody can tell', async ({
  context,
}) => {
  const page = await context.newPage();
  const inParts = await converted(page);
  const job = new KilnPage(page).job(WITH_SOUND);
  await expect(job).toContainText(/in 2 parts/);
  await new KilnPage(page).remove(WITH_SOUND);
  // A page that is closed at once takes its wish with it.
  await expect(job).toHaveCount(0);
  await page.close();

  const other = await context.newPage();
  await sabotage(other, LOSES_A_FRAME);
  const inOnePiece = await converted(other);
  await expect(new KilnPage(other).job(WITH_SOUND)).toContainText(/parts did not fit together/i);

  for (const track of ['V:0', 'a:0'] as const) {
    const [is, should] = [
      await nativePackets(inParts, track),
      await nativePackets(inOnePiece, track),
    ];
    expect(is.map(({ time }) => time)).toEqual(should.map(({ time }) => time));
    if (track === 'V:0') expect(is).toHaveLength(FRAMES);
    else expect(is).toEqual(should);
  }
  expect((await nativeProbe(inParts)).streams[0]?.nb_read_frames).toBe(String(FRAMES));
  expect(await nativeDecodeErrors(inParts)).toBe('');
});

/** An encoder that has had enough after so many frames: more than half a video, less than all of it. */
const TIRES = `
  const encode = VideoEncoder.prototype.encode;
  let n = 0;
  VideoEncoder.prototype.encode = function (...args) {
    n += 1;
    if (n > ${FRAMES * 0.75}) throw new Error('tired');
    encode.apply(this, args);
  };`;

test('after a crash a part that is there is not encoded again', async ({ context }) => {
  await giveOneCore(context);
  const first = await context.newPage();
  // With one core the parts are encoded one after the other: the first passes, the second is held.
  const hold = await holdCalls(first, 'run', 1);
  const kiln = new KilnPage(first);
  await kiln.open();
  await kiln.begin(longClip(SILENT), 'mp4');
  await hold.arrived();
  await kiln.crash();

  const page = await context.newPage();
  await sabotage(page, TIRES);
  const next = new KilnPage(page);
  await next.open();
  await next.waitFor(SILENT, 'done');
  await expect(next.job(SILENT)).toHaveAttribute('data-attempt', '2');
  await expect(next.job(SILENT)).toHaveAttribute('data-engine', 'webcodecs');
  const file = await next.download(SILENT);
  expect(await nativePackets(file, 'V:0')).toHaveLength(FRAMES);
  expect(await nativeDecodeErrors(file)).toBe('');
});
