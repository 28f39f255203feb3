import { expect, test } from 'playwright/test';
import type { Target } from '../../../src/domain/target/target.ts';
import { madeMedia } from '../../support/native/made-media.ts';
import { nativeDecodeErrors, nativeProbe, type NativeProbe } from '../../support/native/native.ts';
import {
  difference,
  mostLike,
  nativeFrames,
  nativeTimes,
} from '../../support/native/native-frames.ts';
import { nativeLoudness } from '../../support/native/native-sound.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';

/** What the user has chosen, and what native ffprobe and ffmpeg must see of it. */
type Case = {
  readonly name: string;
  readonly file: () => string;
  readonly target: Target;
  readonly check: (file: string, probe: NativeProbe, source: string) => Promise<void>;
};

/** Quiet noise with loud moments: more gain than its peaks allow. */
const speech = () =>
  madeMedia(
    'speech.wav',
    ...['-f', 'lavfi', '-i', 'anoisesrc=amplitude=0.08:duration=8:seed=3:color=pink'],
    ...[
      '-af',
      "lowpass=f=5000,volume='if(lt(mod(t,3),0.08),7,1)':eval=frame",
      '-ac',
      '2',
      '-ar',
      '48000',
    ],
  );

/** Long enough to be encoded in segments by the browser. */
const long = () =>
  madeMedia(
    'long.mp4',
    ...['-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=25:duration=36'],
    ...['-f', 'lavfi', '-i', 'sine=duration=36', '-c:v', 'libx264', '-preset', 'veryfast'],
    ...['-bf', '2', '-g', '50', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  );

const videoOf = ({ streams }: NativeProbe) =>
  streams.find(({ codec_type }) => codec_type === 'video');
const soundsOf = ({ streams }: NativeProbe) =>
  streams.filter(({ codec_type }) => codec_type === 'audio');

const CASES: readonly Case[] = [
  {
    name: 'an exact cut',
    file: () => fixture('av.mp4'),
    target: { format: 'mp4', options: { trimStart: 0.52, trimEnd: 1.4 } },
    async check(file, probe, source) {
      const [before, frames] = [await nativeFrames(source), await nativeFrames(file)];
      expect(frames).toHaveLength(22);
      expect(mostLike(frames[0], before)).toBe(13);
      expect(mostLike(frames.at(-1), before)).toBe(34);
      expect((await nativeTimes(file))[0]).toBeLessThan(0.002);
      expect(Math.abs(Number(soundsOf(probe)[0]?.duration) - 0.88)).toBeLessThan(0.05);
    },
  },
  {
    name: 'a cut at key frames',
    file: () => fixture('av.mp4'),
    target: { format: 'mp4', options: { trimStart: 1.4, trimMode: 'keyframes' } },
    async check(file, _probe, source) {
      const [before, frames] = [await nativeFrames(source), await nativeFrames(file)];
      expect(frames).toHaveLength(25);
      expect(difference(frames[0], before[25])).toBe(0);
    },
  },
  {
    name: 'many edits of the picture at once',
    file: () => fixture('av.mp4'),
    target: {
      format: 'mp4',
      options: {
        ...{ cropLeft: 40, rotate: '90', flip: 'horizontal', speed: 2 },
        ...{ resolution: 'custom', width: 120, height: 160, fitMode: 'pad' },
      },
    },
    async check(file, probe, source) {
      expect(videoOf(probe)).toMatchObject({ width: 120, height: 160 });
      expect(Math.abs(Number(probe.format.duration) - 1)).toBeLessThan(0.1);
      const filter =
        'crop=120:120:40:0,transpose=clock,hflip,scale=120:120,pad=120:160:0:20,setsar=1';
      const [wanted, frames] = [await nativeFrames(source, filter), await nativeFrames(file)];
      expect(difference(frames[0], wanted[0])).toBeLessThan(8);
      expect(difference(frames.at(-1), wanted.at(-1))).toBeLessThan(8);
    },
  },
  {
    name: 'a part of a long video, which the browser encodes in segments',
    file: long,
    target: {
      format: 'mp4',
      options: { quality: 'fast', trimStart: 1.04, trimEnd: 34, rotate: '180', fadeOut: 1 },
    },
    async check(file, _probe, source) {
      const [before, frames] = [
        await nativeFrames(source, 'hflip,vflip'),
        await nativeFrames(file),
      ];
      expect(frames).toHaveLength(824);
      for (const n of [0, 400, 790]) {
        expect(difference(frames[n], before[n + 26])).toBeLessThan(8);
      }
      const times = await nativeTimes(file);
      const gaps = times.slice(1).map((time, n) => time - (times[n] ?? NaN));
      expect(Math.max(...gaps)).toBeLessThan(0.0401);
      expect(Math.min(...gaps)).toBeGreaterThan(0.0399);
    },
  },
  {
    name: 'loudness',
    file: speech,
    target: { format: 'mp3', options: { loudness: '-16' } },
    async check(file) {
      expect(Math.abs((await nativeLoudness(file)) + 16)).toBeLessThan(0.5);
    },
  },
  {
    name: 'one track, its channels and its rate',
    file: () => fixture('two-languages.mp4'),
    target: { format: 'mp4', options: { audioTracks: '1', channels: '2', sampleRate: '44100' } },
    async check(_file, probe) {
      expect(soundsOf(probe)).toHaveLength(1);
      expect(soundsOf(probe)[0]).toMatchObject({ channels: 2, sample_rate: '44100' });
    },
  },
  {
    name: 'mute',
    file: () => fixture('two-languages.mp4'),
    target: { format: 'mkv', options: { audioTracks: 'none' } },
    async check(_file, probe) {
      expect(probe.streams.map(({ codec_name }) => codec_name)).toEqual(['h264']);
    },
  },
];

for (const engine of ['auto', 'ffmpeg'] as const) {
  test(`edits, engine: ${engine}`, async ({ page }) => {
    test.setTimeout(240_000);
    const kiln = new KilnPage(page);
    await kiln.open();
    for (const { name, file, target, check } of CASES) {
      await test.step(name, async () => {
        const source = file();
        const job = source.split('/').at(-1) ?? '';
        await kiln.changeSettings({ engine, target });
        await kiln.add(source);
        await kiln.start();
        await kiln.waitFor(job, 'done');
        const output = await kiln.download(job);
        expect(await nativeDecodeErrors(output)).toBe('');
        await check(output, await nativeProbe(output), source);
        await kiln.remove(job);
        await expect(kiln.jobs()).toHaveCount(0);
      });
    }
  });
}

test('what cannot be is said before anything starts', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.changeSettings({ target: { format: 'mp4', options: { trimStart: 75 } } });
  await kiln.add(fixture('av.mp4'));
  const job = kiln.job('av.mp4');
  await expect(job.getByRole('alert')).toContainText(
    'The file is 0:02 long, but Start is at 1:15.',
  );
  await expect(job).toHaveAttribute('data-state', 'queued');
});
