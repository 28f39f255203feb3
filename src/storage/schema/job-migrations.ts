import { isContainerId, type ContainerId } from '../../domain/media/container.ts';
import { UNCHANGED_TIME } from '../../domain/edits/time-map.ts';
import { NO_EDIT } from '../../domain/edits/picture-edit.ts';
import { NO_SOUND_EDIT } from '../../domain/edits/sound-edit.ts';
import { formatOf, isFormatId } from '../../domain/formats/catalogue.ts';

/** A row of the store `jobs`, as any version may have written it. */
export type JobRow = Readonly<Record<string, unknown>>;

/** What is read of a row of version 1. */
type EndedV1 = { readonly work: { readonly plan: object } };

/**
 * From version 1 to 2. Plans of version 1 name tracks and engines in a way that nobody follows any more. Jobs that wait
 * are planned anew; of those that have ended only what the list shows is kept.
 */
export function jobFromV1(row: JobRow): object {
  switch (row.state) {
    case 'queued':
    case 'paused':
    case 'running':
    case 'failed':
      return { ...row, work: null };
    case 'finishing':
      return { ...row, state: 'running', work: null };
    case 'done': {
      const { work } = row as JobRow & EndedV1;
      const shown = { steps: [], decisions: [], spread: { kind: 'whole', because: 'short' } };
      return { ...row, work: { ...work, choice: 'auto', plan: { ...work.plan, ...shown } } };
    }
    default:
      return row;
  }
}

/** What is read of rows of version 2. */
type JobV2 = {
  readonly sources: readonly object[];
  readonly work?: { readonly artifacts: Readonly<Record<string, object>> } | null;
  readonly output: { readonly artifact: object };
  readonly failure: { readonly kind: string };
};

/**
 * From version 2 to 3. Jobs are more or less urgent, files are known by their fingerprints, sources may be elsewhere
 * than in this browser, and a job that failed says where.
 */
export function jobFromV2(row: JobRow): object {
  const { sources, work, output, failure } = row as JobRow & JobV2;
  const all = {
    ...row,
    priority: 'normal',
    sources: sources.map((source) => ({ ...source, kept: 'stored', fingerprint: null })),
    ...(work === undefined ? {} : { work: work === null ? null : withFingerprints(work) }),
  };
  switch (row.state) {
    case 'paused':
      return { ...all, run: null };
    case 'done':
      return { ...all, output: { ...output, artifact: { ...output.artifact, fingerprint: null } } };
    case 'failed':
      return {
        ...all,
        step: null,
        failure: failure.kind === 'storage-full' ? { ...failure, used: null } : failure,
      };
    case 'lost':
      return { ...all, why: 'gone', work: null };
    default:
      return all;
  }
}

function withFingerprints<W extends NonNullable<JobV2['work']>>(work: W): W {
  const artifacts = Object.entries(work.artifacts).map(([step, artifact]) => [
    step,
    { ...artifact, fingerprint: null },
  ]);
  return { ...work, artifacts: Object.fromEntries(artifacts) };
}

/** What is read of rows of version 3. */
type JobV3 = {
  readonly target: { readonly format: unknown };
  readonly work?: { readonly plan: PlanV3 } | null;
  readonly output: object;
};
type PlanV3 = {
  readonly output: string;
  readonly expect: object;
  readonly steps: readonly { readonly command: CommandV3 }[];
};
type CommandV3 = {
  readonly kind: string;
  readonly edit?: object;
  readonly tracks?: readonly { readonly kind: string; readonly edit?: object }[];
};

/** From version 3 to 4. A job may have several outputs, and steps say what is edited: those that are stored edit nothing. */
export function jobFromV3(row: JobRow): object {
  const { output, ...rest } = row as JobRow & JobV3;
  const { target, work } = rest;
  return {
    ...rest,
    ...(work === undefined || work === null ? {} : { work: workFromV3(target.format, work) }),
    ...(row.state === 'done' ? { outputs: [{ ...output, suffix: '' }] } : {}),
  };
}

function workFromV3<W extends { readonly plan: PlanV3 }>(id: unknown, work: W): object {
  const { output, expect, ...plan } = work.plan;
  // A format that is not known any more is none that a job could be of.
  if (!isFormatId(id)) throw new TypeError(`No format has the id "${String(id)}".`);
  const { extension, mime } = formatOf(id);
  const outputs = [{ step: output, format: { extension, mime }, suffix: '', expect }];
  const steps = plan.steps.map((step) => ({ ...step, command: commandFromV3(step.command) }));
  return { ...work, plan: { ...plan, steps, outputs } };
}

function commandFromV3(command: CommandV3): object {
  switch (command.kind) {
    case 'convert':
      return { ...command, tracks: (command.tracks ?? []).map(trackFromV3) };
    case 'palette':
    case 'gif':
      return { ...UNCHANGED_TIME, ...withEdit(command) };
    default:
      return withEdit(command);
  }
}

function trackFromV3(track: { readonly kind: string; readonly edit?: object }): object {
  switch (track.kind) {
    case 'copy':
      return { range: null, ...track };
    case 'encode-video':
      return { ...UNCHANGED_TIME, ...withEdit(track) };
    case 'encode-audio':
      return { ...UNCHANGED_TIME, ...NO_SOUND_EDIT, ...track };
    default:
      return track;
  }
}

function withEdit<T extends { readonly edit?: object }>(command: T): object {
  return command.edit === undefined
    ? command
    : { ...command, edit: { ...NO_EDIT, ...command.edit } };
}

/** What is read of rows of version 4. */
type JobV4 = {
  readonly work?: { readonly media: MediaV4 } | null;
  readonly outputs: readonly { readonly media: MediaV4 }[];
};
type MediaV4 = { readonly container: string };

/** From version 4 to 5. Containers have ids of Kiln's own, where FFmpeg's names of demuxers stood. */
export function jobFromV4(row: JobRow): object {
  const { work, outputs } = row as JobRow & JobV4;
  return {
    ...row,
    ...(work === undefined || work === null ? {} : { work: withMediaFromV4(work) }),
    ...(row.state === 'done' ? { outputs: outputs.map(withMediaFromV4) } : {}),
  };
}

/** FFmpeg's names of demuxers, the first where one has several, that are not the ids of their containers as well. */
const CONTAINERS_V4: Readonly<Record<string, ContainerId>> = {
  mov: 'isobmff',
  mpegts: 'mpeg-ts',
  mpeg: 'mpeg-ps',
  h264: 'video-stream',
  hevc: 'video-stream',
  m4v: 'video-stream',
  mpegvideo: 'video-stream',
  aac: 'adts',
  webp_pipe: 'webp',
  jpeg_pipe: 'jpeg',
  png_pipe: 'png',
};

function withMediaFromV4<T extends { readonly media: MediaV4 }>(found: T): object {
  const [name = ''] = found.media.container.split(',');
  const container = CONTAINERS_V4[name] ?? (isContainerId(name) ? name : 'other');
  return { ...found, media: { ...found.media, container } };
}
