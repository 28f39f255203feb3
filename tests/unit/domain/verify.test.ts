import { expect, test } from 'vitest';
import type { MediaInfo } from '../../../src/domain/media.ts';
import type { Expectation } from '../../../src/domain/plan/plan.ts';
import { verify } from '../../../src/domain/verify.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../support/media.ts';

const exact = (seconds: number) => ({ kind: 'exact', seconds }) as const;
const EXPECT: Expectation = { video: true, audio: 1, duration: exact(10), tolerance: 0.1 };

function lasting(video: number, audio: number): MediaInfo {
  return aMedia(
    [aVideoTrack({ duration: exact(video) }), anAudioTrack({ duration: exact(audio) })],
    { duration: exact(Math.max(video, audio)) },
  );
}

const CASES: [name: string, output: MediaInfo, expect: Partial<Expectation>, verdict: string][] = [
  ['what was wanted', lasting(10, 10), {}, 'ok'],
  ['more tracks than wanted', lasting(10, 10), { video: false, audio: 0 }, 'ok'],
  ['nothing at all', aMedia([], { size: 0 }), {}, 'output-rejected empty'],
  ['no picture', aMedia([anAudioTrack()]), {}, 'output-rejected missing-track'],
  ['no sound', aMedia([aVideoTrack()]), {}, 'output-rejected missing-track'],
  ['one sound of two', lasting(10, 10), { audio: 2 }, 'output-rejected missing-track'],
  ['a cover is no video', aMedia([{ ...coverOf(), index: 0 }, anAudioTrack()]), {}, missing()],
  ['short within the tolerance', lasting(9.91, 9.91), {}, 'ok'],
  ['shorter than that', lasting(9.8, 9.8), {}, 'cut-short'],
  ['one track as long as wanted', lasting(5, 10), {}, 'ok'],
  ['longer', lasting(12, 12), {}, 'ok'],
  ['a low frame rate', lasting(9.2, 9.2), { tolerance: 1 }, 'ok'],
  ['a guess to go by', lasting(5, 5), { duration: { kind: 'estimated', seconds: 10 } }, 'ok'],
  ['nothing to go by', lasting(5, 5), { duration: { kind: 'unknown' } }, 'ok'],
];

function coverOf() {
  return { kind: 'cover', codec: 'mjpeg', bitRate: null, width: 64, height: 64 } as const;
}

function missing(): string {
  return 'output-rejected missing-track';
}

for (const [name, output, change, verdict] of CASES) {
  test(name, () => {
    const result = verify(output, { ...EXPECT, ...change });
    if (result.ok) expect(verdict).toBe('ok');
    else {
      const { failure } = result;
      expect(
        failure.kind === 'output-rejected' ? `${failure.kind} ${failure.why}` : failure.kind,
      ).toBe(verdict);
    }
  });
}

test('a cut output says how long it should have been', () => {
  expect(verify(lasting(4, 3), EXPECT)).toMatchObject({
    failure: { kind: 'cut-short', expected: 10, actual: 4 },
  });
});
