import { expect, test } from 'vitest';
import { parseEnds, withEnds } from '../../../../../src/engines/ffmpeg/output/packet-ends.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

test('tracks end with the last of their packets that is shown, counted from the start of the file', () => {
  const csv = [
    'packet,0,2.500000,0.040000',
    'packet,1,3.480000,0.020000',
    'packet,0,1.460000,N/A',
    'packet,2,N/A,N/A',
    'packet,1,3.500000,0.020000,side_data,',
    '',
    'format,0.500000',
  ].join('\n');
  expect([...parseEnds(csv)]).toEqual([
    [0, expect.closeTo(2.04)],
    [1, expect.closeTo(3.02)],
  ]);
});

test('what says no length has that of its packets; what says one keeps it', () => {
  const unknown = { kind: 'unknown' } as const;
  const media = aMedia(
    [aVideoTrack({ index: 0, duration: unknown }), anAudioTrack({ index: 1, duration: unknown })],
    { duration: unknown },
  );
  const ended = withEnds(media, new Map([[0, 2]]));
  expect(ended).toMatchObject({
    duration: { kind: 'exact', seconds: 2 },
    tracks: [{ duration: { kind: 'exact', seconds: 2 } }, { duration: unknown }],
  });
  expect(withEnds(media, new Map())).toMatchObject({ duration: unknown });
});
