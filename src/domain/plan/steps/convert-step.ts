import type { StepEngine } from '../../engine/engine-id.ts';
import type { FormatId } from '../../formats/catalogue.ts';
import { NO_METADATA, type Metadata } from '../../media/metadata.ts';
import type { PictureUrl } from '../../media/picture-url.ts';
import { stepMemory } from '../../step/step-memory.ts';
import type { Step, StepId, StepInput } from '../../step/step.ts';
import type { TrackCommand } from '../../step/track-command.ts';
import type { PlanContext } from '../model/context.ts';
import { frameAt } from '../segments/frame-lookup.ts';
import type { Expectation, PlannedOutput } from '../model/plan.ts';
import { seekTo, seekToSound } from '../segments/seek.ts';
import { pictureMemory } from '../segments/concurrency.ts';

/** The job's file. */
export const SOURCE = { kind: 'source', index: 0 } as const satisfies StepInput;

/** The job's file, from where an exact cut begins: what comes before is not read where that can be avoided. */
export function sourceFrom({ trim, media, capabilities: { frames } }: PlanContext): StepInput {
  const from = trim?.range.from ?? null;
  if (from === null || trim?.mode === 'key-frames') return SOURCE;
  const seek =
    frames.kind === 'known'
      ? seekTo(frames.index, media.container, frameAt(frames.index, from))
      : seekToSound(media, from);
  return seek === null ? SOURCE : { ...SOURCE, seek };
}

/** The last step of every plan for tracks. */
export const OUTPUT: StepId = 'convert';

/** The only file of a plan, in the format that was asked for. */
export function onlyOutput(
  { format: { extension, mime } }: PlanContext,
  step: StepId,
  expect: Expectation,
  content: PlannedOutput['content'] = 'media',
): readonly [PlannedOutput] {
  return [{ step, format: { extension, mime }, content, suffix: '', expect }];
}

/** What a step that makes tracks is to do. */
export type StepDraft = {
  readonly id: StepId;
  readonly engine: StepEngine;
  readonly inputs: readonly StepInput[];
  readonly tracks: readonly TrackCommand[];
  readonly format: FormatId;
  /** Seconds of media. */
  readonly duration: number | null;
  /** Seconds of work on one core; null when nobody knows. */
  readonly seconds: number | null;
  /** What the file says of itself; absent: nothing, as in all that is no output. */
  readonly metadata?: Metadata;
  /** Its cover, where it is not the source's. */
  readonly cover?: PictureUrl;
};

/** A step that makes tracks. */
export function convertStep(context: PlanContext, draft: StepDraft): Step {
  const { id, engine, inputs, tracks, format, duration, seconds } = draft;
  const { metadata = NO_METADATA, cover } = draft;
  return {
    id,
    engine,
    inputs,
    format,
    command: { kind: 'convert', tracks, metadata, ...(cover === undefined ? {} : { cover }) },
    duration,
    cost: stepCost(seconds),
    memory: tracks.some(({ kind }) => kind === 'encode-video')
      ? pictureMemory(context)
      : stepMemory(null),
  };
}

/** Seconds: even the shortest step takes some of the progress bar. */
const LEAST_COST = 0.01;

/** The cost of a step whose work takes so many seconds on one core; of one that nobody knows, a second. */
export function stepCost(seconds: number | null): number {
  return Math.max(seconds ?? 1, LEAST_COST);
}

/** What an earlier step made. */
export function stepInput({ id }: Pick<Step, 'id'>): StepInput {
  return { kind: 'step', id };
}

/** The track that an earlier step made, as it is: the `nth` of its kind in this input. */
export function copyOf(command: TrackCommand, input: number, nth: number): TrackCommand {
  if (command.kind === 'copy' || command.kind === 'encode-subtitle') return command;
  const kind = command.kind === 'encode-video' ? 'video' : 'audio';
  const { codec, label, clock } = command;
  const said = {
    ...(label === undefined ? {} : { label }),
    ...(clock === undefined ? {} : { clock }),
  };
  return { kind: 'copy', input, track: { kind, nth }, codec, range: null, ...said };
}
