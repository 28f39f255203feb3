import { expect, test } from 'vitest';
import type { Failure } from '../../../../src/domain/failure/failure.ts';
import type { Capabilities } from '../../../../src/domain/plan/model/context.ts';
import { retryAfter } from '../../../../src/domain/plan/retry-policy.ts';
import type { Avoid } from '../../../../src/domain/plan/model/decision.ts';
import type { Plan } from '../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import { bothEngines, ffmpegOnly, someFrames } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

function planned(
  means: Capabilities,
  format: 'mkv' | 'webm' | 'mp4' | 'srt' = 'mkv',
  media = aMedia(),
): Plan {
  const result = plan(media, { format, options: {} }, means);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

const byBrowser = planned(bothEngines(aMedia()));
const copied = planned(ffmpegOnly(aMedia()));
const subtitled = aMedia([
  { kind: 'subtitle', index: 0, codec: 'subrip', frames: null, bitRate: null },
]);
const extracted = planned(ffmpegOnly(subtitled), 'srt', subtitled);
const encoded = planned(ffmpegOnly(aMedia()), 'webm');
const cut = planned(ffmpegOnly(aMedia(), { frames: someFrames() }), 'webm');

const long = aMedia(undefined, { duration: { kind: 'exact', seconds: 40 } });
const cutByBrowser = planned(bothEngines(long, {}, { frames: someFrames(1000) }), 'webm', long);

const broke: Failure = { kind: 'engine-failed', code: 1 };
const mistake: Failure = { kind: 'internal', detail: 'TypeError: a test' };
const died: Failure = { kind: 'engine-crashed' };
const seams: Failure = { kind: 'output-rejected', why: 'seams' };
const short: Failure = { kind: 'cut-short', expected: 10, actual: 5 };

const A_MINUTE = { kind: 'exact', seconds: 60 } as const;
const hevc = aMedia(
  [aVideoTrack({ codec: 'hevc', width: 1920, height: 1080, duration: A_MINUTE }), anAudioTrack()],
  {
    duration: A_MINUTE,
  },
);
const forBridge = { decodes: [{ kind: 'audio', nth: 0 }] } as const;
const bridged = planned(bothEngines(hevc, forBridge, { bridge: ['h264'] }), 'mp4', hevc);
const cutBridged = planned(
  bothEngines(hevc, forBridge, { bridge: ['h264'], frames: someFrames(1500) }),
  'mp4',
  hevc,
);
const FULL: Failure = { kind: 'storage-full', needed: null, used: null };

const TABLE: [name: string, Plan | null, Failure, avoid: readonly Avoid[], next: string][] = [
  ['the browser’s codecs failed', byBrowser, broke, [], 'replan webcodecs'],
  ['they crashed', byBrowser, died, [], 'replan webcodecs'],
  ['they fell silent', byBrowser, { kind: 'stalled', seconds: 60 }, [], 'replan webcodecs'],
  ['they left it', byBrowser, { kind: 'declined', why: 'a test' }, [], 'replan webcodecs-declined'],
  ['a mistake of Kiln’s beside them', byBrowser, mistake, [], 'replan webcodecs-mistake'],
  ['one in their probe', null, mistake, [], 'replan webcodecs-mistake'],
  ['one after they were given up', null, mistake, ['webcodecs'], 'end'],
  ['one beside FFmpeg', copied, mistake, [], 'end'],
  ['what they made is short', byBrowser, short, [], 'replan webcodecs'],
  ['the disk is full', byBrowser, { kind: 'storage-full', needed: null, used: null }, [], 'end'],
  ['FFmpeg crashed', copied, died, [], 'again'],
  ['FFmpeg could not copy', copied, broke, [], 'replan copy'],
  ['subtitles have no other way', extracted, broke, [], 'end'],
  ['nor encode', copied, broke, ['copy'], 'end'],
  ['the source ends too early', copied, short, [], 'end'],
  ['the parts do not fit together', cut, seams, [], 'replan segments'],
  ['nor do those of the browser’s codecs', cutByBrowser, seams, [], 'replan segments'],
  ['not even in one piece', byBrowser, seams, [], 'replan webcodecs'],
  ['a part of the browser’s codecs failed', cutByBrowser, broke, [], 'replan webcodecs'],
  ['a part failed', cut, broke, [], 'replan segments'],
  ['in one piece as well', encoded, broke, ['segments'], 'end'],
  ['the bridge failed', bridged, broke, [], 'replan bridge'],
  ['one of its workers crashed', bridged, died, [], 'replan bridge'],
  ['it fell silent', bridged, { kind: 'stalled', seconds: 60 }, [], 'replan bridge'],
  ['a mistake of Kiln’s beside it', bridged, mistake, [], 'replan bridge'],
  ['its parts do not fit together', cutBridged, seams, [], 'replan segments'],
  ['the disk is full beside it', bridged, FULL, [], 'end'],
  ['the file is not one', null, { kind: 'not-media' }, [], 'end'],
  ['the probe crashed', null, died, [], 'again'],
];
for (const [name, of, failure, avoid, expected] of TABLE) {
  test(name, () => {
    const next = retryAfter(of, failure, avoid);
    expect(next.kind === 'replan' ? `replan ${next.avoid}` : next.kind).toBe(expected);
  });
}
