import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ALL_FORMATS, BlobSource, Input } from 'mediabunny';
import { describe, expect, test } from 'vitest';
import { formatOf, type FormatId } from '../../src/domain/formats/catalogue.ts';
import type { Metadata } from '../../src/domain/media/metadata.ts';
import { containerOf } from '../../src/engines/webcodecs/worker/containers/container-facts.ts';
import { readMetadata } from '../../src/engines/webcodecs/worker/metadata/read-metadata.ts';
import { convert } from '../support/engine/convert.ts';
import { copyByWebCodecs, mediaOf } from '../support/engine/copy-by-webcodecs.ts';
import { metadataByNative } from '../support/native/native-metadata.ts';
import {
  CHAPTERS,
  SAID,
  SECONDS,
  taggedClip,
  type TaggedExtension,
} from '../support/native/tagged-clip.ts';

/** What the browser's engine reads, which needs no codecs for it. */
async function byBrowser(file: Blob): Promise<Metadata> {
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(file) });
  try {
    const container = containerOf(await input.getFormat());
    return await readMetadata(file, container, await input.getMetadataTags(), SECONDS);
  } finally {
    input.dispose();
  }
}

/** Tags that native ffmpeg cannot write into a clip of a kind, so that there is nothing to carry. */
const LACKING: { readonly [E in TaggedExtension]?: readonly string[] } = {
  mp4: ['replaygain_track_gain', 'MY_OWN', 'make', 'model', 'language'],
  m4a: ['replaygain_track_gain', 'MY_OWN', 'make', 'model', 'language'],
  mov: [
    ...['replaygain_track_gain', 'MY_OWN', 'language', 'album_artist', 'track', 'disc'],
    ...['composer', 'lyrics', 'compilation'],
  ],
  avi: [
    ...['album_artist', 'disc', 'composer', 'lyrics', 'compilation', 'replaygain_track_gain'],
    ...['MY_OWN', 'location', 'make', 'model', 'creation_time'],
  ],
  wav: [
    ...['album_artist', 'disc', 'composer', 'lyrics', 'compilation', 'replaygain_track_gain'],
    ...['MY_OWN', 'location', 'make', 'model', 'creation_time'],
  ],
};

/** Containers into which native ffmpeg writes no chapters, or at wrong times. */
const WITHOUT_CHAPTERS: readonly TaggedExtension[] = ['avi', 'wav', 'flac', 'ogg', 'opus'];

function without(names: readonly string[] | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SAID).filter(([name]) => names?.includes(name) !== true),
  );
}

describe('both probes read the same of a file', () => {
  for (const extension of [
    'mp4',
    'mov',
    'mkv',
    'webm',
    'm4a',
    'mp3',
    'flac',
    'ogg',
    'opus',
    'wav',
  ] as const) {
    test(extension, async () => {
      const file = await openAsBlob(taggedClip(extension));
      const expected = without(LACKING[extension]);
      const [browser, ffmpeg] = [await byBrowser(file), (await mediaOf(file)).metadata];
      expect(browser.tags).toEqual(expected);
      expect(ffmpeg.tags).toEqual(expected);
      if (WITHOUT_CHAPTERS.includes(extension)) return;
      for (const { chapters } of [browser, ffmpeg]) {
        expect(chapters.map(({ start, title }) => [start, title])).toEqual(CHAPTERS);
      }
    });
  }
});

/** The pairs, and what the target has no place for beyond what the source lacks. */
const PAIRS: readonly (readonly [TaggedExtension, FormatId])[] = [
  ...(['mp4', 'mov', 'mkv'] as const).map((target) => ['mkv', target] as const),
  ...(['mp4', 'mov', 'mkv'] as const).map((target) => ['mp4', target] as const),
  ['mov', 'mp4'],
  ['webm', 'mkv'],
  ['webm', 'webm'],
  ...(['m4a', 'mkv', 'mp4'] as const).map((target) => ['m4a', target] as const),
  ['mp3', 'mp3'],
  ['mp3', 'mkv'],
  ['flac', 'flac'],
  ['flac', 'mkv'],
  ['ogg', 'ogg'],
  ['opus', 'opus'],
  ['wav', 'wav'],
];

/** What only FFmpeg's engine makes, because sound is encoded. */
const ENCODED: readonly (readonly [TaggedExtension, FormatId])[] = [
  ...(['m4a', 'flac', 'ogg', 'opus', 'wav', 'aiff', 'wma'] as const).map(
    (target) => ['mp3', target] as const,
  ),
  ...(['mp3', 'm4a', 'opus'] as const).map((target) => ['flac', target] as const),
  ['mkv', 'avi'],
  ['mkv', 'wmv'],
  ['mkv', '3gp'],
  ['avi', 'mp4'],
];

/** What the output has to say: all that the source says and the target has a place for. */
function wanted(source: TaggedExtension, target: FormatId): Record<string, string> {
  const { tags } = formatOf(target).metadata;
  // ASF has the date in its header, where ffprobe does not look.
  const unseen = target === 'wmv' || target === 'wma' ? ['creation_time'] : [];
  const said = Object.entries(without([...(LACKING[source] ?? []), ...unseen]));
  return Object.fromEntries(
    said.filter(([name]) => tags === 'any' || (tags as readonly string[]).includes(name)),
  );
}

async function judge(file: string, source: TaggedExtension, target: FormatId): Promise<void> {
  const found = await metadataByNative(file);
  expect(found.tags).toEqual(wanted(source, target));
  const carries =
    formatOf(target).metadata.chapters === 'kept' && !WITHOUT_CHAPTERS.includes(source);
  expect(found.chapters).toEqual(carries ? CHAPTERS : []);
  const hasLabels = ['mkv', 'mp4', 'mov', 'webm'].includes(target);
  if (source === 'mkv' && hasLabels) {
    expect(found.sound).toEqual({ language: 'ger', title: 'Sound title' });
  }
}

describe("FFmpeg's engine carries what a file says of itself", () => {
  for (const [source, target] of [...PAIRS, ...ENCODED]) {
    test(`${source} to ${target}`, async () => {
      const done = await convert(taggedClip(source), { format: target, options: {} });
      if (!done.ok) throw new Error([done.failure.kind, ...done.log].join('\n'));
      await judge(done.value.file, source, target);
    });
  }
});

describe("the browser's engine carries what a file says of itself", () => {
  for (const [source, target] of PAIRS) {
    test(`${source} to ${target}`, async () => {
      const file = await copyByWebCodecs(taggedClip(source), { format: target, options: {} });
      await judge(file, source, target);
      const { rate } = await metadataByNative(file);
      if (rate !== null) expect(rate).toBe('30000/1001');
      // Without that bit libvorbis refuses the file (OV_EBADHEADER); FFmpeg's decoders do not look.
      if (source === 'ogg') expect(endOfComments(await readFile(file))).toBe(1);
    });
  }
});

/** The byte in front of the third header of Vorbis, which is on the same page as the comments. */
function endOfComments(file: Buffer): number | undefined {
  return file[file.indexOf('\x05vorbis') - 1];
}
