import { expect, test } from 'vitest';
import { isAlready } from '../../../../src/domain/job/is-already.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import type { MediaInfo } from '../../../../src/domain/media/media.ts';
import type { Target } from '../../../../src/domain/target/target.ts';
import { aQueuedJob, aSource, someWork } from '../../../support/samples/jobs.ts';
import { bothEngines } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

function alreadyIs(name: string, media: MediaInfo, target: Target) {
  const planned = plan(media, target, bothEngines(media));
  if (!planned.ok) throw new Error(planned.failure.kind);
  const work = someWork({ media, plan: planned.value });
  return isAlready(aQueuedJob({ sources: [aSource({ name })], target, start: 'held', work }));
}

const clip = aMedia([aVideoTrack(), anAudioTrack()], { container: 'isobmff' });
const MP4 = { format: 'mp4', options: {} } as const;

test('a file of the wanted format with nothing to change is only copied', () => {
  expect(alreadyIs('clip.mp4', clip, MP4)).toBe('copied');
  expect(alreadyIs('CLIP.MP4', clip, MP4)).toBe('copied');
});

test('another format, an option, or a codec that has to be changed is something to do', () => {
  expect(alreadyIs('clip.mov', clip, MP4)).toBeNull();
  expect(alreadyIs('clip.mp4', clip, { format: 'mkv', options: {} })).toBeNull();
  expect(alreadyIs('clip.mp4', clip, { ...MP4, options: { smaller: 'light' } })).toBeNull();
  const old = aMedia([aVideoTrack({ codec: 'mpeg1video' })], { container: 'isobmff' });
  expect(alreadyIs('clip.mp4', old, MP4)).toBeNull();
  expect(isAlready(aQueuedJob({ start: 'held' }))).toBeNull();
});

test('a picture of the wanted format is, however its name ends', () => {
  const photo = aMedia([aVideoTrack({ codec: 'mjpeg', duration: { kind: 'unknown' } })], {
    container: 'jpeg',
    duration: { kind: 'unknown' },
  });
  const jpg = { format: 'jpg', options: {} } as const;
  expect(alreadyIs('photo.jpeg', photo, jpg)).not.toBeNull();
  expect(alreadyIs('photo.jpeg', photo, { format: 'png', options: {} })).toBeNull();
  expect(alreadyIs('photo.jpg', photo, { ...jpg, options: { resolution: '720' } })).toBeNull();
});
