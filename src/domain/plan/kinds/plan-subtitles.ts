import { isNonEmpty } from '../../../lib/non-empty.ts';
import { failed, success, type Result } from '../../failure/failure.ts';
import { tracksOf, type MediaInfo, type SubtitleTrack } from '../../media/media.ts';
import { subtitleForm } from '../../media/subtitle-codecs.ts';
import type { CueForm } from '../../edits/cues.ts';
import type { PlanContext } from '../model/context.ts';
import type { Decision } from '../model/decision.ts';
import type { PlanDraft, PlannedOutput } from '../model/plan.ts';
import { textStep } from '../steps/cue-steps.ts';
import { dropped, summary } from '../tracks/outcome.ts';

const UNKNOWN = { kind: 'unknown' } as const;

/** Subtitles alone: a file of text for each track that is text, named by its language. */
export function planSubtitles(context: PlanContext, form: CueForm): Result<PlanDraft> {
  const { media, format } = context;
  const all = tracksOf(media, 'subtitle');
  const text = all.filter(({ codec }) => subtitleForm(codec) === 'text');
  const steps = text.map((track) =>
    textStep(context, `cues-${all.indexOf(track) + 1}`, all.indexOf(track), form),
  );
  const names = namesOf(text);
  const outputs = steps.map(({ id }, n): PlannedOutput => ({
    step: id,
    format: { extension: format.extension, mime: format.mime },
    content: 'cues',
    suffix: names[n] ?? '',
    expect: { duration: UNKNOWN, video: [], audio: [], subtitles: 1, tolerance: 0 },
  }));
  if (!isNonEmpty(outputs)) {
    return failed({ kind: 'no-track', wanted: all.length === 0 ? 'subtitles' : 'text' });
  }
  return success({
    steps,
    outputs,
    decisions: media.tracks.map((track) =>
      track.kind === 'subtitle' && text.includes(track)
        ? takenOut(track, format.subtitles?.copy[0] ?? form)
        : dropped(track, 'not-held').decision,
    ),
    segmentation: { kind: 'whole', because: 'short' },
    estimate: { seconds: steps.reduce((sum, { cost }) => sum + cost, 0), bytes: null },
  });
}

function takenOut(track: SubtitleTrack, codec: string): Decision {
  return {
    track: summary(track),
    action:
      track.codec === codec
        ? { kind: 'copy' }
        : { kind: 'encode', codec, engine: 'ffmpeg', because: 'unwritable' },
    reason: track.codec === codec ? 'fits' : 'codec',
  };
}

/** What tells the tracks apart, as players find them beside a film: "eng", "eng.forced", "eng.2"; a lone one may need no name. */
function namesOf(tracks: MediaInfo['tracks']): string[] {
  const names: string[] = [];
  for (const { label } of tracks) {
    const forced = label?.dispositions.includes('forced') === true ? ['forced'] : [];
    const parts = [...(label?.language == null ? [] : [label.language]), ...forced];
    const name = parts.join('.');
    const same = names.filter((other) => other.replace(/\.?\d+$/u, '') === name).length;
    const isNamed = name !== '' || tracks.length === 1;
    names.push(same === 0 && isNamed ? name : [...parts, String(same + 1)].join('.'));
  }
  return names;
}
