import { expect, test } from 'playwright/test';
import { nativeStreams } from '../../support/native/native-subtitles.ts';
import { fixture } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

const kiln = shareKiln();

test('what the format has no place for is named in the row, and the browser encodes the picture all the same', async () => {
  const webm = await kiln().convert(fixture('subtitles.mkv'), 'webm');
  const job = kiln().job('subtitles.mkv');
  await expect(job).toHaveAttribute('data-engine', 'ffmpeg+webcodecs');
  await expect(job).toContainText('Picture subtitles left out: WebM cannot hold them');
  const texts = (await nativeStreams(webm)).slice(2);
  expect(texts.map(({ codec_name: codec, tags }) => [codec, tags['language']])).toEqual([
    ['webvtt', 'eng'],
    ['webvtt', 'ger'],
  ]);
});

test('subtitles become files that players find beside the film, by their language', async () => {
  await kiln().begin(fixture('subtitles.mkv'), 'srt');
  await kiln().waitFor('subtitles.mkv', 'done');
  const outputs = kiln().page.getByRole('list', { name: 'Results of subtitles.mkv' });
  const english = outputs.getByRole('listitem').filter({ hasText: 'eng' });
  const [download] = await Promise.all([
    kiln().page.waitForEvent('download'),
    english.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('subtitles.eng.srt');
});
