import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../../../src/domain/failure/failure.ts';
import {
  explainProbe,
  explainStep,
} from '../../../../../src/engines/ffmpeg/output/explain-failure.ts';

const PROBES: [line: string, failure: Failure][] = [
  ['[mov,mp4 @ 0xe1] moov atom not found', { kind: 'damaged' }],
  ['/kiln/in0.bin: could not find codec, error reading header', { kind: 'damaged' }],
  ['[matroska,webm @ 0x1] EBML header parsing failed', { kind: 'damaged' }],
  ['/kiln/in0.bin: Cannot allocate memory', { kind: 'out-of-memory' }],
  [
    '[png @ 0x1] [IMGUTILS @ 0x2] Picture size 20000x19000 is invalid',
    { kind: 'picture-too-large', width: 20_000, height: 19_000 },
  ],
  ['/kiln/in0.bin: Invalid data found when processing input', { kind: 'not-media' }],
];

describe('a file that cannot be probed', () => {
  for (const [line, failure] of PROBES) {
    test(line, () => expect(explainProbe(['first', line, 'last'])).toEqual(failure));
  }
  test('without a word', () => expect(explainProbe([])).toEqual({ kind: 'not-media' }));
});

const unsupported = (codec: string): Failure => ({ kind: 'unsupported-codec', codec });

const STEPS: [line: string, failure: Failure][] = [
  ['Decoder (codec vvc) not found for input stream #0:0', unsupported('vvc')],
  [
    "[av1 @ 0x1] Your platform doesn't support hardware accelerated AV1 decoding.",
    unsupported('av1'),
  ],
  [
    '[webp @ 0x1] skipping unsupported chunk: ANIM',
    { kind: 'picture-format', format: 'webp-animation' },
  ],
  ['Conversion failed: Out of memory', { kind: 'out-of-memory' }],
  ['[out#0] malloc of size 2000000000 failed', { kind: 'out-of-memory' }],
  ['moov atom not found', { kind: 'damaged' }],
  ['Conversion failed!', { kind: 'engine-failed', code: 187 }],
];

describe('a step that failed', () => {
  for (const [line, failure] of STEPS) {
    test(line, () => expect(explainStep(187, ['before', line, 'after'])).toEqual(failure));
  }
  test('without a word', () => {
    expect(explainStep(-1, [])).toEqual({ kind: 'engine-failed', code: -1 });
  });
});
