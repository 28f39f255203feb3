import { expect, test } from 'vitest';
import type { Duration, MediaInfo } from '../../../../../src/domain/media/media.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { bothEngines } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

const exact = (seconds: number): Duration => ({ kind: 'exact', seconds });

const film = (picture: Duration, whole: Duration): MediaInfo => ({
  ...aMedia([aVideoTrack({ duration: picture }), anAudioTrack({ duration: whole })]),
  duration: whole,
});

function drawn(media: MediaInfo) {
  const result = plan(media, { format: 'gif', options: {} }, bothEngines(media));
  if (!result.ok) throw new Error(result.failure.kind);
  const command = result.value.steps.at(-1)?.command;
  return {
    hold: command?.kind === 'gif' ? command.hold : 'no GIF',
    length: result.value.outputs[0].expect.duration,
  };
}

test('the last picture stands still for as long as sound goes on behind it', () => {
  expect(drawn(film(exact(4), exact(8)))).toEqual({ hold: 4, length: exact(8) });
});

test('nothing is held where both end together, or where nobody knows', () => {
  expect(drawn(film(exact(7.9), exact(8))).hold).toBeUndefined();
  expect(drawn(film({ kind: 'estimated', seconds: 4 }, exact(8))).hold).toBeUndefined();
});
