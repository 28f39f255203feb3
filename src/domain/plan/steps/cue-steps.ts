import type { CueForm } from '../../edits/cues.ts';
import { tracksOf } from '../../media/media.ts';
import { SUBTITLE_CODECS, subtitleForm, type SubtitleCodec } from '../../media/subtitle-codecs.ts';
import { stepMemory } from '../../step/step-memory.ts';
import type { CuesInput, Step, StepId } from '../../step/step.ts';
import type { SubtitleCommand, TrackCommand } from '../../step/track-command.ts';
import type { PlanContext } from '../model/context.ts';
import type { Kept } from '../tracks/outcome.ts';
import { convertStep, SOURCE, stepCost, type StepDraft } from './convert-step.ts';

/** A track of subtitles that a step of its own times as the output is: that step, and who reads it in its place. */
type TimedCues = {
  readonly step: Step;
  readonly input: CuesInput;
  readonly nth: number;
};

/** Bytes per second at which a source is searched for its subtitles. */
const READ_SPEED = 200e6;

/**
 * A step for each track of subtitles whose cues do not stay where they are in the source: players show a cue that begins
 * before a cut only where it was cut too. Where nothing moves, for ASS that becomes something else: its fields are put
 * in order first.
 */
export function cueSteps(context: PlanContext, kept: readonly Kept[]): readonly TimedCues[] {
  const { timeMap } = context;
  const isMoved = timeMap.range !== null || timeMap.speed !== 1;
  return kept.flatMap(({ command, decision }) => {
    if (!isSubtitle(command) || command.track.kind !== 'subtitle') return [];
    const { nth } = command.track;
    const id: StepId = `cues-${nth + 1}`;
    const { codec } = decision.track;
    if (!isMoved && (codec !== 'ass' || command.kind === 'copy')) return [];
    const isText = subtitleForm(codec) === 'text';
    const step = isText
      ? textStep(context, id, nth, textForm(codec))
      : pictureStep(context, id, command);
    const format = isText ? textForm(codec) : ('mkv' as const);
    return [{ step, nth, input: { kind: 'cues', id, format } as const }];
  });
}

/** The same step, which reads such subtitles from the steps that time them. */
export function withCues(draft: StepDraft, cues: readonly TimedCues[]): StepDraft {
  const used = cues.filter(({ nth }) => draft.tracks.some((track) => isNth(track, nth)));
  if (used.length === 0) return draft;
  const { inputs } = draft;
  return {
    ...draft,
    inputs: [...inputs, ...used.map(({ input }) => input)],
    tracks: draft.tracks.map((track) => {
      const place = used.findIndex(({ nth }) => isNth(track, nth));
      const timed = used[place];
      return timed === undefined ? track : readFrom(timed, track, inputs.length + place);
    }),
  };
}

const CODECS = { srt: 'subrip', vtt: 'webvtt', ass: 'ass' } as const satisfies Record<
  CueForm,
  SubtitleCodec
>;

/** The same track of the output, made of timed cues: text may have another codec there than in the source. */
function readFrom({ input: { format } }: TimedCues, track: TrackCommand, input: number) {
  if (!isSubtitle(track) || format === 'mkv') return { ...track, input };
  const wanted = SUBTITLE_CODECS.find((codec) => codec === track.codec);
  return wanted === undefined || wanted === CODECS[format]
    ? { ...track, kind: 'copy' as const, range: null, input }
    : { ...track, kind: 'encode-subtitle' as const, codec: wanted, input };
}

/** A step that writes the text of the n-th track of subtitles, on the output's timeline. */
export function textStep(
  { media, timeMap }: PlanContext,
  id: StepId,
  nth: number,
  format: CueForm,
): Step {
  const codec = tracksOf(media, 'subtitle')[nth]?.codec ?? 'unknown';
  return {
    id,
    engine: 'ffmpeg',
    inputs: [SOURCE],
    format,
    command: { kind: 'cues', track: { kind: 'subtitle', nth }, codec, ...timeMap },
    duration: null,
    cost: stepCost(media.size / READ_SPEED),
    memory: stepMemory(null),
  };
}

/** The same for pictures, which are cut between packets. */
function pictureStep(context: PlanContext, id: StepId, command: SubtitleCommand): Step {
  const { media, timeMap } = context;
  const copy = { ...command, kind: 'copy', range: timeMap.range } as const;
  return convertStep(context, {
    id,
    engine: 'ffmpeg',
    inputs: [SOURCE],
    tracks: [{ ...copy, codec: command.codec }],
    format: 'mkv',
    duration: null,
    seconds: media.size / READ_SPEED,
  });
}

/** The form that keeps most of what text of a codec says. */
function textForm(codec: string): CueForm {
  if (codec === 'ass') return 'ass';
  return codec === 'webvtt' ? 'vtt' : 'srt';
}

function isSubtitle(command: TrackCommand): command is SubtitleCommand {
  return command.track.kind === 'subtitle';
}

function isNth({ track }: TrackCommand, nth: number): boolean {
  return track.kind === 'subtitle' && track.nth === nth;
}
