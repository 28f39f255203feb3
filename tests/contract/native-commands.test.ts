import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Job } from '../../src/domain/job/job.ts';
import { filesOf } from '../../src/domain/scripts/command.ts';
import { shellScript } from '../../src/domain/scripts/shell-script.ts';
import { slideshowMedia } from '../../src/domain/slideshow/slideshow-media.ts';
import { DEFAULT_STYLE, type Slideshow } from '../../src/domain/slideshow/slideshow.ts';
import type { Target } from '../../src/domain/target/target.ts';
import { scriptOf } from '../../src/ui/commands/job-script.ts';
import { BytesBlob } from '../support/engine/bytes-blob.ts';
import { ranPlan } from '../support/engine/convert.ts';
import { createNodeEngine } from '../support/engine/node-engine.ts';
import { nativeProbe, type NativeProbe, type NativeStream } from '../support/native/native.ts';
import { aQueuedJob, aSource, someWork } from '../support/samples/jobs.ts';

const run = promisify(execFile);
const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;

/** Names that shells, FFmpeg and ImageMagick read something into; each has the source's extension behind it. */
const ODD_NAMES = [`-it's $HOME "100%d" \`x\``, 'a:b [0] {1} \\ %03d*?', ' #1\n(zwei) & <%d>|'];

/** Runs what a job is exported as in a folder with its sources, and names its results. */
async function ranNatively(job: Job, files: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kiln-native-'));
  for (const [n, file] of files.entries()) {
    await copyFile(file, join(folder, job.sources[n]?.name ?? ''));
  }
  const script = scriptOf([job], 'https://kiln.test/');
  const text = shellScript(script);
  const { stderr } = await run('/bin/sh', ['-c', text, 'kiln.sh', folder]).catch(
    (error: unknown) => {
      throw new Error(`${text}\n${String(error)}`);
    },
  );
  expect(stderr).not.toContain('Job 1 failed');
  const made = filesOf(
    script.jobs.flatMap(({ commands }) => commands),
    'result',
  );
  // FFprobe, too, reads a meaning into names.
  return Promise.all(
    made.map(async (path, n) => {
      const result = join(folder, `result-${n}${extname(path)}`);
      await rename(join(folder, path), result);
      return result;
    }),
  );
}

const JOBS: readonly (readonly [name: string, format: Target['format'], Target['options']])[] = [
  ['av.mkv', 'mp4', {}],
  ['av.mp4', 'mkv', {}],
  ['av.mp4', 'webm', {}],
  ['av.mp4', 'mp3', {}],
  ['song.mp3', 'flac', {}],
  ['song.flac', 'm4a', {}],
  ['song.ogg', 'wav', { loudness: '-16' }],
  ['film.mp4', 'gif', {}],
  ['av.mkv', 'mp4', { trimStart: 0.5, trimEnd: 1.4 }],
  ['av.mp4', 'mp4', { trimStart: 1.3, trimMode: 'keyframes' }],
  ['av.mp4', 'mp4', { cropLeft: 16, cropTop: 8, rotate: '90', flip: 'horizontal' }],
  ['av.mp4', 'avi', { speed: 2, volume: 3 }],
  ['subtitles.mkv', 'mp4', {}],
  ['subtitles.mkv', 'mkv', { trimStart: 0.6, trimMode: 'exact' }],
  ['subtitles.mkv', 'srt', {}],
  ['two-languages.mp4', 'mkv', {}],
  ['av.mp4', 'mp4', { maxSize: 0.1, resolution: '240' }],
  ['vfr.mp4', 'mov', { quality: 'smallest' }],
  ['rotated.mp4', 'ts', { quality: 'smallest' }],
  ['picture.png', 'jpg', { resolution: 'custom', width: 40, height: 30, fitMode: 'pad' }],
  ['alpha.png', 'png', { rotate: '90', resolution: 'custom', width: 20 }],
  ['av.mp4', 'jpg', { frameTime: 1 }],
];

describe('a job done natively gives the same tracks, as long and as large, as with "FFmpeg only"', () => {
  for (const [n, [name, format, options]] of JOBS.entries()) {
    test(`${name} to ${format}: ${JSON.stringify(options)}`, async () => {
      const target = { format, options };
      const ran = await ranPlan(fixture(name), target);
      if (!ran.ok) throw new Error(JSON.stringify(ran));
      const { source, plan, blobs } = ran.value;
      const odd = `${ODD_NAMES[n % ODD_NAMES.length] ?? ''}${extname(name)}`;
      const work = someWork({ media: source, plan });
      const job = aQueuedJob({ sources: [aSource({ name: odd })], target, work });
      const results = await ranNatively(job, [fixture(name)]);
      expect(results).toHaveLength(plan.outputs.length);
      for (const [nth, { step }] of plan.outputs.entries()) {
        const kilns = join(await mkdtemp(join(tmpdir(), 'kiln-native-')), `kiln.${format}`);
        await writeFile(kilns, new Uint8Array((await blobs.get(step)?.arrayBuffer()) ?? []));
        const [ours, theirs] = [await nativeProbe(kilns), await nativeProbe(results[nth] ?? '')];
        expect(tracksOf(theirs)).toEqual(tracksOf(ours));
        expect(Math.abs(lengthOf(theirs) - lengthOf(ours))).toBeLessThanOrEqual(FRAME);
      }
    });
  }
});

test('a slideshow has the size, the length and the sound that were planned', async () => {
  const slideshow: Slideshow = {
    ...DEFAULT_STYLE,
    ...{ name: 'Holiday', size: { width: 160, height: 120 }, rate: 25, fit: 'blur' },
    ...{ seconds: 1, transition: { kind: 'zoom', seconds: 0.4 } },
    slides: [0, 1, 0].map((source) => ({ source, seconds: null })),
    sounds: [2],
    sound: { end: 'loop', fade: 0.5 },
  };
  const names = ['picture.png', 'alpha.png', 'song.mp3'];
  const heard = await createNodeEngine().probe(
    new BytesBlob(new Uint8Array(await readFile(fixture('song.mp3')))),
    new AbortController().signal,
  );
  const media = heard.ok ? slideshowMedia(slideshow, [heard.value.media], 'ffmpeg', 1) : null;
  if (media === null) throw new Error('The song was not read.');
  const job = aQueuedJob({
    sources: names.map((name, n) => aSource({ id: `${n}`, name: `-${name}` })),
    target: { format: 'mp4', options: {}, slideshow },
    work: someWork({ media }),
  });
  const [result = ''] = await ranNatively(job, names.map(fixture));
  const made = await nativeProbe(result);
  expect(tracksOf(made)).toEqual(['video h264 160 120 75   und ', 'audio aac 2 44100 und ']);
  expect(Math.abs(lengthOf(made) - 3)).toBeLessThanOrEqual(FRAME);
});

/** Seconds of the longest frame of these clips, of picture or sound. */
const FRAME = 0.05;

function tracksOf({ streams }: NativeProbe): string[] {
  return streams.map(facts);
}

function facts({
  codec_type,
  codec_name,
  width,
  height,
  channels,
  sample_rate,
  nb_read_frames,
  tags,
  disposition,
}: NativeStream): string {
  const picture = codec_type === 'video' ? [width, height, nb_read_frames] : [];
  const isCover = disposition?.attached_pic === 1 ? 'cover' : '';
  return [
    codec_type,
    codec_name,
    ...picture,
    channels,
    sample_rate,
    tags?.['language'],
    isCover,
  ].join(' ');
}

function lengthOf({ format: { duration } }: NativeProbe): number {
  return Number(duration ?? 0);
}
