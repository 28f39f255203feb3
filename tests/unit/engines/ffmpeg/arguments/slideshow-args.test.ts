import { describe, expect, test } from 'vitest';
import type { Command, Step } from '../../../../../src/domain/step/step.ts';
import { stepArgs } from '../../../../../src/engines/ffmpeg/arguments/step-args.ts';

function aStep(command: Command, sources: readonly number[]): Step {
  return {
    id: 'step',
    engine: 'ffmpeg',
    inputs: sources.map((index) => ({ kind: 'source', index })),
    format: 'mp4',
    command,
    duration: 10,
    cost: 1,
    memory: 1,
  };
}

test('drawn frames are the only input, read as what they are and as nothing else', () => {
  const args = stepArgs(
    aStep(
      {
        kind: 'slides',
        codec: 'h264',
        rate: { effort: 'fast', value: 26, bitRate: 1e6, likeness: null, ceiling: null },
        look: {
          size: { width: 640, height: 360 },
          ...{ rate: 25, fit: 'fit', background: '#000000', transition: 'cut' },
        },
        shots: [],
        from: 0,
        to: 100,
      },
      [3, 4],
    ),
  ).join(' ');
  expect(args).toContain('-format_whitelist rawvideo -f rawvideo -pixel_format yuv420p');
  expect(args).toContain('-video_size 640x360 -framerate 25 -i /kiln/in0.bin -map 0:v');
  expect(args).toContain('-colorspace bt709');
  expect(args.match(/ -i /gu)).toHaveLength(1);
});

describe('a soundtrack', () => {
  const sound: Extract<Command, { kind: 'soundtrack' }> = {
    kind: 'soundtrack',
    ...{ codec: 'aac', channels: 2, sampleRate: 48_000, bitRate: 160_000 },
    ...{ rounds: 3, seconds: 20, fade: 2 },
  };

  test('of one file reads it again and again', () => {
    const args = stepArgs(aStep(sound, [2])).join(' ');
    expect(args).toContain('-stream_loop 2 -protocol_whitelist file');
    expect(args).toContain('concat=n=1:v=0:a=1,atrim=end=20.000000,afade=t=out:st=18.000000');
    expect(args).toContain('-map_metadata -1 -c:a aac -b:a 160000');
  });

  test('of several plays all of them in each round', () => {
    const args = stepArgs(aStep({ ...sound, fade: 0 }, [2, 3]));
    const inputs = args.filter((_, n) => args[n - 1] === '-i');
    expect(inputs).toEqual([0, 1, 0, 1, 0, 1].map((n) => `/kiln/in${n}.bin`));
    expect(args.join(' ')).toContain('[s0][s1][s2][s3][s4][s5]concat=n=6:v=0:a=1,atrim=end=20');
    expect(args.join(' ')).not.toContain('afade');
  });
});
