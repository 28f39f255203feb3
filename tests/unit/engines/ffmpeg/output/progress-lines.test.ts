import { expect, test } from 'vitest';
import { progressLines } from '../../../../../src/engines/ffmpeg/output/progress-lines.ts';

/** The times that are read from pieces of output. */
function read(pieces: readonly string[]): number[] {
  const times: number[] = [];
  const write = progressLines((line) => {
    if (line.kind === 'time') times.push(line.seconds);
  });
  for (const piece of pieces) write(new TextEncoder().encode(piece));
  return times;
}

const BLOCK =
  'frame=7\nfps=0.00\nout_time_us=280000\nout_time_ms=280000\nout_time=00:00:00.28\nprogress=continue\n';

test('the frames written so far', () => {
  const counts: number[] = [];
  const write = progressLines((line) => {
    if (line.kind === 'frames') counts.push(line.count);
  });
  write(new TextEncoder().encode(BLOCK + BLOCK.replace('frame=7', 'frame=12') + 'frame=N/A\n'));
  expect(counts).toEqual([7, 12]);
});

test('one time for each block', () => {
  expect(read([BLOCK, BLOCK.replace('us=280000', 'us=1500000')])).toEqual([0.28, 1.5]);
});

test('wherever the pieces are cut', () => {
  for (let cut = 0; cut <= BLOCK.length; cut += 1)
    expect(read([BLOCK.slice(0, cut), BLOCK.slice(cut)])).toEqual([0.28]);
  expect(read([...BLOCK])).toEqual([0.28]);
});

test('what is no time is skipped', () => {
  expect(read(['out_time_us=N/A\n', 'out_time_us=-40000\n', 'out_time_us=\n'])).toEqual([]);
  expect(read(['xout_time_us=5\n', 'out_time_us=5 s\n', '\n\n=\n'])).toEqual([]);
});

test('carriage returns do no harm', () => {
  expect(read(['out_time_us=1000000\r\n'])).toEqual([1]);
});

test('a line without an end is waited for', () => {
  expect(read(['out_time_us=10'])).toEqual([]);
  expect(read(['out_time_us=10', '00000\n'])).toEqual([1]);
});
