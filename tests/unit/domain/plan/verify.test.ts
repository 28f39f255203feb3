import { expect, test } from 'vitest';
import type { MediaInfo } from '../../../../src/domain/media/media.ts';
import type { Expectation } from '../../../../src/domain/plan/model/plan.ts';
import { verify } from '../../../../src/domain/plan/verify.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

const exact = (seconds: number) => ({ kind: 'exact', seconds }) as const;
const EXPECT: Expectation = {
  duration: exact(10),
  video: [exact(10)],
  audio: [exact(10)],
  tolerance: 0.1,
};

function lasting(video: number, audio: number): MediaInfo {
  return aMedia(
    [aVideoTrack({ duration: exact(video) }), anAudioTrack({ duration: exact(audio) })],
    { duration: exact(Math.max(video, audio)) },
  );
}

const CASES: [name: string, output: MediaInfo, expect: Partial<Expectation>, verdict: string][] = [
  ['what was wanted', lasting(10, 10), {}, 'ok'],
  ['more tracks than wanted', lasting(10, 10), { video: [], audio: [] }, 'ok'],
  ['nothing at all', aMedia([], { size: 0 }), {}, 'output-rejected empty'],
  ['no picture', aMedia([anAudioTrack()]), {}, 'output-rejected missing-track'],
  ['no sound', aMedia([aVideoTrack()]), {}, 'output-rejected missing-track'],
  [
    'one sound of two',
    lasting(10, 10),
    { audio: [exact(10), exact(10)] },
    'output-rejected missing-track',
  ],
  ['a cover is no video', aMedia([{ ...coverOf(), index: 0 }, anAudioTrack()]), {}, missing()],
  ['short within the tolerance', lasting(9.91, 9.91), {}, 'ok'],
  ['shorter than that', lasting(9.8, 9.8), {}, 'cut-short'],
  ['sound does not make up for a picture', lasting(5, 10), {}, 'cut-short'],
  ['nor a picture for sound', lasting(10, 5), {}, 'cut-short'],
  ['each track as long as it was', lasting(5, 10), { video: [exact(5)] }, 'ok'],
  ['longer by a padded block', lasting(10.4, 10.4), {}, 'ok'],
  ['longer than that', lasting(12, 12), {}, 'output-rejected too-long'],
  ['a low frame rate', lasting(9.2, 9.2), { tolerance: 1 }, 'ok'],
  [
    'a guess to go by',
    lasting(5, 5),
    { video: [{ kind: 'estimated', seconds: 10 }], audio: [] },
    'ok',
  ],
  ['nothing to go by', lasting(5, 5), { video: [{ kind: 'unknown' }], audio: [] }, 'ok'],
];

function coverOf() {
  return {
    kind: 'cover',
    codec: 'mjpeg',
    bitRate: null,
    frames: null,
    width: 64,
    height: 64,
  } as const;
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
