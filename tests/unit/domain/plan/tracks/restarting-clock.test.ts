import { expect, test } from 'vitest';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { bothEngines } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

const tracks = [aVideoTrack({ codec: 'hevc' }), anAudioTrack({ codec: 'ac3' })];

/** Who works on it, step by step, where the browser can encode the picture but not decode it. */
function engines(clock: { readonly clock?: 'restarts' }): string[] {
  const media = aMedia(tracks, { container: 'mpeg-ts', ...clock });
  const means = bothEngines(media, { decodes: [] }, { bridge: ['h264'] });
  const result = plan(media, { format: 'mp4', options: { resolution: '480' } }, means);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value.steps.map(({ engine }) => engine);
}

test('a file whose clock goes back on the way is made by FFmpeg in one step, which lets it go on', () => {
  expect(engines({})).toEqual(['bridge', 'ffmpeg']);
  expect(engines({ clock: 'restarts' })).toEqual(['ffmpeg']);
});
