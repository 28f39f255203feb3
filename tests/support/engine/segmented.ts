import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormatId } from '../../../src/domain/formats/catalogue.ts';
import type { AudioCodec, VideoCodec } from '../../../src/domain/media/codecs.ts';
import { success, type Result } from '../../../src/domain/failure/failure.ts';
import { UNCHANGED_TIME } from '../../../src/domain/edits/time-map.ts';
import { NO_EDIT } from '../../../src/domain/edits/picture-edit.ts';
import { intermediateFormat } from '../../../src/domain/plan/segments/intermediate-format.ts';
import type { TimedSegment } from '../../../src/domain/plan/segments/segments.ts';
import type { Segment } from '../../../src/domain/step/segment.ts';
import { NO_SOUND_EDIT } from '../../../src/domain/edits/sound-edit.ts';
import type { Step, StepInput } from '../../../src/domain/step/step.ts';
import type { TrackCommand } from '../../../src/domain/step/track-command.ts';
import { createNodeEngine } from './node-engine.ts';
import { aStep } from '../samples/step-request.ts';

const engine = createNodeEngine();
const SOURCE = { kind: 'source', index: 0 } as const;
/** The one format that keeps the samples with which AAC and Opus start, and when. */
const PART_FORMAT = 'mp4';
const LIMIT = 256 << 20;

/** What a source is encoded to; `sound` is null when it has none. */
export type EncodeWish = {
  readonly format: FormatId;
  readonly video: VideoCodec;
  readonly sound: AudioCodec | null;
};

/** Encodes one segment, or the whole; for a whole the sound comes along. */
export function encodeStep(wish: EncodeWish, segment: Segment | null): Step {
  const video: TrackCommand = {
    kind: 'encode-video',
    ...UNCHANGED_TIME,
    input: 0,
    track: { kind: 'video', nth: 0 },
    codec: wish.video,
    edit: { ...NO_EDIT, size: null, timing: { kind: 'source' }, scan: 'keep' },
    rate: { effort: 'fast', value: 15, bitRate: 200_000, likeness: null, ceiling: null },
    segment,
  };
  const format =
    segment === null ? wish.format : (intermediateFormat(wish.video, 'ffmpeg') ?? wish.format);
  const tracks = segment === null ? [video, ...soundOf(wish, 0)] : [video];
  return aStep({ format, command: { kind: 'convert', tracks, metadata: NO_METADATA } });
}

function soundOf({ sound }: EncodeWish, input: number): TrackCommand[] {
  if (sound === null) return [];
  const track = { kind: 'audio', nth: 0 } as const;
  const how = { channels: 1, sampleRate: sound === 'opus' ? 48_000 : 44_100, bitRate: 64_000 };
  return [
    {
      kind: 'encode-audio',
      ...UNCHANGED_TIME,
      ...NO_SOUND_EDIT,
      input,
      track,
      codec: sound,
      ...how,
    },
  ];
}

/** Puts parts together. `rest` says where the sound comes from: encoded here, or in a step of its own before. */
function joinStep(
  wish: EncodeWish,
  cuts: readonly TimedSegment[],
  start: number,
  rest: 'source' | 'step',
): Step {
  const segments = cuts.map(({ seconds }, n) => ({ id: `segment ${n}`, seconds }));
  const inputs: StepInput[] = [
    { kind: 'joined', start, segments },
    rest === 'source' ? SOURCE : { kind: 'step', id: 'sound' },
  ];
  const video = { kind: 'video', nth: 0 } as const;
  const audio = { kind: 'audio', nth: 0 } as const;
  const copied: TrackCommand[] =
    wish.sound === null
      ? []
      : [{ kind: 'copy', input: 1, track: audio, codec: wish.sound, range: null }];
  const sound = rest === 'source' ? soundOf(wish, 1) : copied;
  return aStep({
    inputs,
    format: wish.format,
    command: {
      kind: 'convert',
      tracks: [{ kind: 'copy', input: 0, track: video, codec: wish.video, range: null }, ...sound],
      metadata: NO_METADATA,
    },
  });
}

/** Runs a step with the real core. */
export async function runAlone(
  step: Step,
  inputs: readonly (readonly Blob[])[],
): Promise<Result<Blob>> {
  const place = { kind: 'memory', limit: LIMIT } as const;
  const { signal } = new AbortController();
  const result = await engine.run({ step, inputs, place }, () => undefined, signal);
  return result.ok ? success(result.value.blob ?? new Blob()) : result;
}

/** Encodes a source in segments and puts them together, the way a plan does. */
export async function encodeInSegments(
  source: Blob,
  wish: EncodeWish,
  cuts: readonly TimedSegment[],
  start: number,
  rest: 'source' | 'step' = 'source',
): Promise<Result<Blob>> {
  const parts: Blob[] = [];
  for (const { segment } of cuts) {
    const part = await runAlone(encodeStep(wish, segment), [[source]]);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  if (rest === 'source') return runAlone(joinStep(wish, cuts, start, rest), [parts, [source]]);
  const command = { kind: 'convert', tracks: soundOf(wish, 0), metadata: NO_METADATA } as const;
  const sound = await runAlone(aStep({ format: PART_FORMAT, command }), [[source]]);
  if (!sound.ok) return sound;
  return runAlone(joinStep(wish, cuts, start, rest), [parts, [sound.value]]);
}

/** Writes a blob to a file of its own, for native tools. */
export async function toFile(blob: Blob): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'kiln-segments-')), 'out.bin');
  await writeFile(file, new Uint8Array(await blob.arrayBuffer()));
  return file;
}
