import { openAsBlob } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blobReader } from '../../../../../../src/engines/witness/blob-reader.ts';
import { isobmffFacts } from '../../../../../../src/engines/webcodecs/worker/containers/isobmff-facts.ts';
import { matroskaFacts } from '../../../../../../src/engines/webcodecs/worker/containers/matroska-facts.ts';
import { subtitleName } from '../../../../../../src/engines/webcodecs/worker/codecs/subtitle-names.ts';
import type { FileFacts } from '../../../../../../src/engines/webcodecs/worker/work/file-facts.ts';

const fixture = async (name: string) =>
  blobReader(
    await openAsBlob(fileURLToPath(new URL(`../../../../../fixtures/${name}`, import.meta.url))),
  );

test('an MP4: frames, rates, bits and ends as ffprobe has them', async () => {
  const { tracks, duration } = await isobmffFacts(await fixture('av.mp4'));
  expect(duration).toBeCloseTo(2, 6);
  expect(tracks.map(({ kind, codec, frames, bitRate }) => [kind, codec, frames, bitRate])).toEqual([
    ['video', 'avc1', 50, 24_312],
    ['audio', 'mp4a', 88, 47_157],
  ]);
  expect(tracks[0]).toMatchObject({ start: 0, rate: { num: 25, den: 1 } });
  expect(tracks[0]?.end).toBeCloseTo(2, 6);
  expect(tracks[1]?.end).toBeCloseTo(2, 6);
});

test('rates of films and of videos without a rate', async () => {
  const rate = async (name: string) => (await isobmffFacts(await fixture(name))).tracks[0]?.rate;
  expect(await rate('film.mp4')).toEqual({ num: 24_000, den: 1001 });
  expect(await rate('vfr.mp4')).toEqual({ num: 625, den: 83 });
});

test('an MP4 that is cut off, or has no index, is left to others', async () => {
  await expect(fixture('truncated.mp4').then(isobmffFacts)).rejects.toThrow(/ends before/u);
  await expect(fixture('no-index.mp4').then(isobmffFacts)).rejects.toThrow(/no index/u);
});

test('a Matroska: tracks in file order, with the ends that its writer noted', async () => {
  const { tracks, duration } = await matroskaFacts(await fixture('av.mkv'));
  expect(duration).toBeCloseTo(2.016, 6);
  expect(tracks.map(({ id, kind, end }) => [id, kind, end])).toEqual([
    [1, 'video', 2.005],
    [2, 'audio', 2.016],
  ]);
  expect(tracks[0]?.rate).toEqual({ num: 25, den: 1 });
});

test('a Matroska whose segment promises more than there is, is left to others', async () => {
  const whole = await openAsBlob(
    fileURLToPath(new URL('../../../../../fixtures/av.mkv', import.meta.url)),
  );
  const cut = blobReader(whole.slice(0, Math.round(whole.size / 2)));
  await expect(matroskaFacts(cut)).rejects.toThrow(/cut off/u);
});

test('subtitles by what their container calls them, and the files attached to a Matroska', async () => {
  const subtitles = ({ tracks }: FileFacts) =>
    tracks.flatMap(({ kind, codec }) => (kind === 'subtitle' ? [subtitleName(codec)] : []));
  const mkv = await matroskaFacts(await fixture('subtitles.mkv'));
  expect(subtitles(mkv)).toEqual(['subrip', 'ass', 'hdmv_pgs_subtitle']);
  expect(mkv.attachments).toEqual(['application/x-truetype-font']);
  const mp4 = await isobmffFacts(await fixture('subtitles.mp4'));
  expect(subtitles(mp4)).toEqual(['mov_text', 'mov_text']);
});
