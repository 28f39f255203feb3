import type { FormatId } from '../../formats/catalogue.ts';
import type { StepId, StepInput } from '../../step/step.ts';
import type { TrackCommand } from '../../step/track-command.ts';
import type { PlanContext } from '../model/context.ts';
import { decideMetadata, ownCover } from '../tracks/decide-metadata.ts';
import { addEstimates } from '../model/estimate.ts';
import type { PlanDraft } from '../model/plan.ts';
import { INTERMEDIATE_FORMAT, intermediateFormat } from '../segments/intermediate-format.ts';
import type { DecidedTracks } from '../tracks/decide-tracks.ts';
import { encodedVideo, total, type Kept } from '../tracks/outcome.ts';
import {
  convertStep,
  copyOf,
  OUTPUT,
  SOURCE,
  sourceFrom,
  type StepDraft,
  stepInput,
} from './convert-step.ts';
import { cueSteps, withCues } from './cue-steps.ts';
import { type Layout, layoutEstimate } from './layout.ts';
import { loudnessOf, measureEstimate, withLoudness } from './loudness.ts';

/** What steps are written from: `source` begins where the trim does, `duration` is that of the output in seconds. */
type Work = DecidedTracks & {
  readonly source: StepInput;
  readonly format: FormatId;
  readonly duration: number | null;
};

/** The steps that make the tracks in this layout, the last of which makes the output, and what they cost. */
export function writeSteps(
  context: PlanContext,
  tracks: DecidedTracks,
  layout: Layout,
  duration: number | null,
): Pick<PlanDraft, 'steps' | 'estimate'> {
  const source = sourceFrom(context);
  const drafts = stepDrafts({ ...tracks, source, format: context.target.format, duration }, layout);
  const loudness = loudnessOf(context, tracks.kept, source, duration);
  const measures = loudness?.measures ?? [];
  const { metadata } = decideMetadata(context);
  const cover = ownCover(context);
  const said = { metadata, ...(cover === null ? {} : { cover }) };
  const cues = cueSteps(context, tracks.kept);
  return {
    steps: [
      ...measures,
      ...cues.map(({ step }) => step),
      ...drafts
        .map((draft) => (draft.id === OUTPUT ? { ...draft, ...said } : draft))
        .map((draft) => convertStep(context, withLoudness(withCues(draft, cues), loudness))),
    ],
    estimate: measures.reduce(
      (sum) => addEstimates(sum, measureEstimate(duration)),
      layoutEstimate(context, tracks, layout),
    ),
  };
}

function stepDrafts(work: Work, layout: Layout): readonly StepDraft[] {
  switch (layout.kind) {
    case 'one-step':
      return [oneStep(work)];
    case 'video-first':
      return videoFirst(work);
    case 'separate-video':
      return separateVideo(work);
    case 'segments':
      return inSegments(work, layout);
    default:
      return layout satisfies never;
  }
}

function oneStep({ kept, engines, source, format, duration }: Work): StepDraft {
  return {
    id: OUTPUT,
    engine: engines.others,
    inputs: [source],
    tracks: commandsOf(kept),
    format,
    duration,
    seconds: total(kept).seconds,
  };
}

function videoFirst({ kept, engines, format, duration }: Work): StepDraft[] {
  const isVideo = ({ command }: Kept) => command.kind === 'encode-video';
  const video = kept.filter(isVideo);
  const others = kept.filter((one) => !isVideo(one));
  const first: StepDraft = {
    id: 'picture',
    engine: engines.video,
    inputs: [SOURCE],
    tracks: commandsOf(video),
    format: INTERMEDIATE_FORMAT,
    duration,
    seconds: total(video).seconds,
  };
  const tracks = commandsOf(kept).map((command) =>
    command.kind === 'encode-video' ? copyOf(command, 1, 0) : command,
  );
  return [
    first,
    {
      id: OUTPUT,
      engine: engines.others,
      inputs: [SOURCE, stepInput(first)],
      tracks,
      format,
      duration,
      seconds: total(others).seconds,
    },
  ];
}

function separateVideo(work: Work): StepDraft[] {
  const { kept, engines, source, duration } = work;
  const video = encodedVideo(kept);
  if (video === null) return withSound(work, [], []);
  const step: StepDraft = {
    id: 'picture',
    engine: engines.video,
    inputs: [source],
    tracks: [video.command],
    format: intermediateFormat(video.command.codec, engines.video) ?? INTERMEDIATE_FORMAT,
    duration,
    seconds: video.cost.seconds,
  };
  return withSound(work, [step], [stepInput(step)]);
}

function inSegments(
  work: Work,
  { video: { command, cost }, segments, start }: Extract<Layout, { kind: 'segments' }>,
): StepDraft[] {
  const idOf = (n: number): StepId => `segment-${n + 1}`;
  const engine = work.engines.video;
  const format = intermediateFormat(command.codec, engine) ?? INTERMEDIATE_FORMAT;
  const steps = segments.map(({ segment, seconds }, n) => ({
    id: idOf(n),
    engine,
    inputs: [SOURCE],
    tracks: [{ ...command, segment }],
    format,
    duration: seconds,
    seconds: (cost.seconds ?? 1) / segments.length,
  }));
  const made = segments.map(({ seconds }, n) => ({ id: idOf(n), seconds }));
  return withSound(work, steps, [{ kind: 'joined', start, segments: made }]);
}

/** The steps of the video, of the sound, and the one that puts both together. `video` is what the first bring to it. */
function withSound(
  work: Work,
  steps: readonly StepDraft[],
  video: readonly StepInput[],
): StepDraft[] {
  const { kept, engines, format, duration } = work;
  const sound = soundSteps(work);
  const sounds = kept.filter(({ command }) => command.kind === 'encode-audio');
  const tracks = kept.map((one) =>
    one.command.kind === 'encode-video'
      ? copyOf(one.command, 1, 0)
      : copyOf(one.command, 1 + video.length, sounds.indexOf(one)),
  );
  return [
    // Of a long film the sound takes longer than any segment; begun last it would be waited for.
    ...(engines.others === 'webcodecs' ? [...sound, ...steps] : [...steps, ...sound]),
    {
      id: OUTPUT,
      engine: engines.others,
      inputs: [SOURCE, ...video, ...sound.map(stepInput)],
      tracks,
      format,
      duration,
      seconds: null,
    },
  ];
}

/** Sound is encoded in one piece: its frames have no seams that nobody hears. None when there is none to encode. */
function soundSteps({ kept, engines, source, format, duration }: Work): StepDraft[] {
  const sounds = kept.filter(({ command }) => command.kind === 'encode-audio');
  if (sounds.length === 0) return [];
  const step: StepDraft = {
    id: 'sound',
    engine: engines.others,
    inputs: [source],
    tracks: commandsOf(sounds),
    // WebCodecs' encoders leave out of the start what the container cannot hide: it has to be the same one.
    format: engines.others === 'webcodecs' ? format : INTERMEDIATE_FORMAT,
    duration,
    seconds: total(sounds).seconds,
  };
  return [step];
}

function commandsOf(kept: readonly Kept[]): TrackCommand[] {
  return kept.map(({ command }) => command);
}
