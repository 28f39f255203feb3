import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { FormatId } from '../../../src/domain/formats/catalogue.ts';
import { NO_EDIT } from '../../../src/domain/edits/picture-edit.ts';
import type { CutWish, PageFile, Segmented } from '../../contract/segmenting/segmenting.ts';
import { copy, toSound, toVideo } from '../../contract/suites/webcodecs-steps.ts';
import { sharedContractPage } from '../support/contract-page.ts';
import {
  nativeLikeness,
  nativePackets,
  nativePictureErrors,
} from '../../support/native/native-packets.ts';
import { makeSegmentSource, type SegmentSource } from '../../support/native/segment-sources.ts';
import type { SegmentWish } from '../../support/engine/segment-steps.ts';

const shared = sharedContractPage('segmenting');

/** Encodes of the same pictures are more alike than this; of neighbouring ones, at 25 and at 60 frames a second, less. */
const ALIKE = 0.95;

/** Seconds. Both ways round the same times in the same way: ffprobe has to print the very same digits. */
const EXACT = 1e-9;

/** Sums of times that a speed made odd are rounded once more. */
const ROUNDED = 1e-4;

/** Sound that is moved together with a copied track's lead, after Matroska has rounded it. */
const MILLISECOND = 0.0011;

async function encoded(
  source: SegmentSource,
  wish: SegmentWish,
  cuts: CutWish,
): Promise<Segmented> {
  const bytes = (await readFile(await makeSegmentSource(source))).toString('base64');
  const both = await shared().evaluate(
    ([file, wanted, where]) => window.encodeBothWays?.(file, wanted, where),
    [bytes, wish, cuts] as const,
  );
  if (both === undefined) throw new Error('The page is not there.');
  return both;
}

async function toFile(content: PageFile, name: string): Promise<string> {
  if (typeof content !== 'string') throw new Error(JSON.stringify(content));
  const file = join(await mkdtemp(join(tmpdir(), 'kiln-both-ways-')), name);
  await writeFile(file, Buffer.from(content, 'base64'));
  return file;
}

/** Fails unless both show the same frames at the same times, with the same sound to the byte. */
async function expectSame(
  { whole, joined, times }: Segmented,
  sounds: number,
  tolerance: number,
): Promise<void> {
  const [should, is] = [await toFile(whole, 'whole'), await toFile(joined, 'joined')];
  const pictures = await nativePackets(is, 'V:0');
  expect(pictures).toHaveLength(times.length);
  expectSameTimes(pictures, await nativePackets(should, 'V:0'), EXACT);
  for (let nth = 0; nth < sounds; nth += 1) {
    const track = `a:${nth}` as const;
    const [one, other] = [await nativePackets(is, track), await nativePackets(should, track)];
    expect(one.length).toBeGreaterThan(0);
    expectSameTimes(one, other, tolerance);
    expect(one.map(({ size }) => size)).toEqual(other.map(({ size }) => size));
  }
  expect(await nativeLikeness(is, should)).toBeGreaterThan(ALIKE);
  expect(await nativePictureErrors(is)).toBe('');
}

type Timed = readonly { readonly time: number }[];

function expectSameTimes(is: Timed, should: Timed, tolerance: number): void {
  expect(is).toHaveLength(should.length);
  const off = is.map(({ time }, n) => Math.abs(time - (should[n]?.time ?? NaN)));
  expect(Math.max(0, ...off)).toBeLessThanOrEqual(tolerance);
}

const H264 = toVideo('h264');
const [VP8, VP9] = [toVideo('vp8'), toVideo('vp9')];
const SMALLER = toVideo('h264', {
  edit: { ...NO_EDIT, size: { width: 80, height: 46 }, timing: { kind: 'source' }, scan: 'keep' },
});
const LIKE = toVideo('h264', { bitRate: 900_000, likeness: 0.95 });
const AAC = toSound('aac', 64_000);
const OPUS = toSound('opus', 64_000);
const COPIED = copy({ kind: 'audio', nth: 0 }, 'aac');
const SECOND = copy({ kind: 'audio', nth: 1 }, 'aac');

const RANGE = { from: 0.52, to: 2.68 };
const FADE = { in: 1, out: 0.5, end: 2.16 };
const cutVideo = { ...H264, range: RANGE, edit: { ...H264.edit, fade: FADE } };
const cutSound = { ...AAC, range: RANGE, fade: FADE };
const fastVideo = { ...H264, range: { from: 0.3, to: null }, speed: 1.5 };
const fastSound = { ...AAC, range: { from: 0.3, to: null }, speed: 1.5 };

type Case = readonly [SegmentSource, FormatId, video: typeof H264, sounds: SegmentWish['sounds']];

const CASES: Readonly<Record<string, Case>> = {
  'the sound encoded': ['25 fps', 'mp4', H264, [AAC]],
  'the sound copied': ['25 fps', 'mp4', H264, [COPIED]],
  'VP9 and Opus': ['25 fps', 'webm', VP9, [OPUS]],
  'VP8 and Opus': ['25 fps', 'webm', VP8, [OPUS]],
  smaller: ['25 fps', 'mp4', SMALLER, [AAC]],
  'as many bits as a likeness takes': ['25 fps', 'mp4', LIKE, [AAC]],
  'B-frames at an odd rate': ['23.976 fps, B-frames', 'mp4', H264, []],
  'Matroska to MP4': ['29.97 fps in Matroska', 'mp4', H264, [AAC]],
  'Matroska to Matroska': ['29.97 fps in Matroska', 'mkv', H264, [COPIED]],
  'a key frame that comes later than those shown after it': ['open GOP', 'mp4', H264, []],
  'a variable rate': ['variable frame rate', 'mp4', H264, [AAC]],
  'a variable rate to WebM': ['variable frame rate', 'webm', VP9, [OPUS]],
  'an edit list': ['trimmed by an edit list', 'mp4', H264, [AAC]],
  'times below 0': ['negative first times', 'mp4', H264, [AAC]],
  'late sound': ['late sound', 'mp4', H264, [AAC]],
  'late sound to Matroska': ['late sound', 'mkv', H264, [AAC]],
  'a late picture': ['late picture', 'mp4', H264, [AAC]],
  'a late picture to WebM': ['late picture', 'webm', VP9, [OPUS]],
  'a transport stream': ['transport stream', 'mp4', H264, []],
  'WebM to MP4': ['WebM', 'mp4', H264, [AAC]],
  'a range that fades': ['25 fps', 'mp4', cutVideo, [cutSound]],
  'a range with B-frames': ['29.97 fps in Matroska', 'mp4', cutVideo, [cutSound]],
  'faster from a time on': ['variable frame rate', 'mp4', fastVideo, [fastSound]],
  'turned upright': ['turned', 'mkv', H264, []],
  'two sounds': ['two sounds', 'mp4', H264, [AAC, toSound('aac', 48_000, 1)]],
  'two sounds, one of them copied': ['two sounds', 'mkv', H264, [AAC, SECOND]],
};

test.describe('segments put together are the one-piece encode, by the browser’s codecs', () => {
  for (const [name, [source, format, video, sounds]] of Object.entries(CASES)) {
    test(name, async () => {
      const both = await encoded(source, { format, video, sounds }, { pieces: 3 });
      expect(both.pieces).toBeGreaterThan(1);
      const mixed = new Set(sounds.map(({ kind }) => kind)).size > 1;
      const exact = video.speed === 1 ? EXACT : ROUNDED;
      await expectSame(both, sounds.length, mixed ? MILLISECOND : exact);
    });
  }

  const FAR: Readonly<Record<string, readonly [SegmentSource, readonly number[]]>> = {
    'cut far from any key frame': ['60 fps, one key frame', [37, 90]],
    'cut between B-frames': ['23.976 fps, B-frames', [7, 29, 30, 55]],
    'cut where frames come at any time': ['variable frame rate', [1, 2, 17]],
    'cut just behind what an edit list hides': ['trimmed by an edit list', [1, 13]],
  };
  for (const [name, [source, before]] of Object.entries(FAR)) {
    test(name, async () => {
      const wish = { format: 'mp4', video: H264, sounds: [] } as const;
      await expectSame(await encoded(source, wish, { before }), 0, EXACT);
    });
  }
});

test('a part of another number of frames than planned is refused', async () => {
  const wish = { format: 'mp4', video: H264, sounds: [] } as const;
  const { joined } = await encoded('25 fps', wish, { before: [20], missing: 30 });
  expect(joined).toEqual({ kind: 'output-rejected', why: 'seams' });
});

test('parts that need two decoders are not joined', async () => {
  const wish = { format: 'mp4', video: H264, sounds: [] } as const;
  const { joined } = await encoded('25 fps', wish, { before: [20], secondAs: SMALLER });
  expect(joined).toEqual({ kind: 'output-rejected', why: 'seams' });
});
