import { expect, test } from 'vitest';
import type { Target } from '../../src/domain/target/target.ts';
import { convert } from '../support/engine/convert.ts';
import { madeMedia } from '../support/native/made-media.ts';
import { nativePackets } from '../support/native/native-packets.ts';
import { nativeProbe } from '../support/native/native.ts';

const X264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '2', '-g', '30'] as const;
const picture = (rate: string) =>
  ['-f', 'lavfi', '-i', `testsrc2=size=64x48:rate=${rate}`] as const;
const SOUND = ['-f', 'lavfi', '-i', 'sine=440'] as const;

async function converted(source: string, target: Target): Promise<string> {
  const result = await convert(source, target);
  if (!result.ok) throw new Error(`${result.failure.kind}\n${result.log.join('\n')}`);
  return result.value.file;
}

/** When the pictures of a file are shown, in seconds. */
const times = async (file: string) => (await nativePackets(file, 'V:0')).map(({ time }) => time);

/** Clocks that count thousandths round each frame of these rates to another length. */
test.each([
  ['mkv', '30000/1001'],
  ['flv', '24000/1001'],
  ['mkv', '60/1'],
] as const)('frames in %s of %s a second get their true clock back', async (container, rate) => {
  const [num = 0, den = 1] = rate.split('/').map(Number);
  const made = [...picture(rate), ...SOUND, '-t', '3', ...X264, '-c:a', 'aac'];
  const source = madeMedia(`${num}.${container}`, ...made);
  const count = (await times(source)).length;
  const smaller = { resolution: 'custom', width: 32, height: 24 } as const;
  const copy = { format: 'mp4', options: {} } as const;
  for (const target of [copy, { format: 'mov', options: smaller } as const]) {
    const file = await converted(source, target);
    expect((await nativeProbe(file)).streams[0], target.format).toMatchObject({
      r_frame_rate: rate,
      avg_frame_rate: rate,
    });
    const shown = await times(file);
    expect(shown).toHaveLength(count);
    const [first = 0] = shown;
    const off = shown.map((time, n) => Math.abs(time - first - (n * den) / num));
    expect(Math.max(...off)).toBeLessThan(0.00001);
  }
});

test('frames that come as they like keep their times', async () => {
  const uneven = `select='not(mod(n,5))+between(mod(n,20),3,9)'`;
  const source = madeMedia(
    'uneven.mkv',
    ...[...picture('30000/1001'), '-t', '3', '-vf', `${uneven},setpts=PTS+random(0)*0.011/TB`],
    ...['-fps_mode', 'passthrough', ...X264],
  );
  const before = await times(source);
  const after = await times(await converted(source, { format: 'mp4', options: {} }));
  expect(after).toHaveLength(before.length);
  const from = (all: readonly number[]) => all.map((time) => time - (all[0] ?? 0));
  const off = from(after).map((time, n) => Math.abs(time - (from(before)[n] ?? 0)));
  expect(Math.max(...off)).toBeLessThan(0.0011);
});

test('a part of a recording starts where it is cut, and a late picture stays late', async () => {
  const late = madeMedia(
    'late.mkv',
    ...['-itsoffset', '0.437', ...picture('30000/1001'), ...SOUND, '-t', '3', ...X264],
    ...['-c:a', 'aac'],
  );
  const file = await converted(late, { format: 'mp4', options: {} });
  expect((await times(file))[0]).toBeCloseTo((await times(late))[0] ?? 0, 2);
  expect((await nativeProbe(file)).streams[0]).toMatchObject({ avg_frame_rate: '30000/1001' });
  const part = await converted(late, { format: 'mp4', options: { trimStart: 1.2, trimEnd: 2.2 } });
  expect((await nativeProbe(part)).streams[0]).toMatchObject({ r_frame_rate: '30000/1001' });
});
