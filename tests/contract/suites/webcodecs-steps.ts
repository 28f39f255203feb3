import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import type { FormatId } from '../../../src/domain/formats/catalogue.ts';
import type { AudioCodec } from '../../../src/domain/media/codecs.ts';
import type { Result } from '../../../src/domain/failure/failure.ts';
import type { TrackRef } from '../../../src/domain/media/media.ts';
import { UNCHANGED_TIME } from '../../../src/domain/edits/time-map.ts';
import { NO_EDIT } from '../../../src/domain/edits/picture-edit.ts';
import { NO_SOUND_EDIT } from '../../../src/domain/edits/sound-edit.ts';
import type { TrackCommand } from '../../../src/domain/step/track-command.ts';
import type { Engine } from '../../../src/engines/contract/engine-api.ts';
import { aStep } from '../../support/samples/step-request.ts';

/** The engine, and the files to try it with. Its artifacts stay in memory. */
export type WebCodecsWorld = {
  readonly engine: Engine;
  readonly fixture: (name: string) => Promise<Blob>;
};

const MEMORY = { kind: 'memory', limit: 64 << 20 } as const;

type Copy = Extract<TrackCommand, { kind: 'copy' }>;
type VideoEncoding = Extract<TrackCommand, { kind: 'encode-video' }>;
type SoundEncoding = Extract<TrackCommand, { kind: 'encode-audio' }>;

/** A track as it is. */
export function copy(track: TrackRef, codec: string): Copy {
  return { kind: 'copy', input: 0, track, codec, range: null };
}

/** The first video, encoded at its own size and speed unless a test says otherwise. */
export function toVideo(
  codec: VideoEncoding['codec'],
  change: Partial<Pick<VideoEncoding, 'edit' | 'segment' | 'range' | 'speed'>> & {
    bitRate?: number;
    likeness?: number | null;
  } = {},
): VideoEncoding {
  const { bitRate = 300_000, likeness = null, ...rest } = change;
  return {
    kind: 'encode-video',
    ...UNCHANGED_TIME,
    input: 0,
    track: { kind: 'video', nth: 0 },
    codec,
    edit: { ...NO_EDIT, size: null, timing: { kind: 'source' }, scan: 'keep' },
    rate: { effort: 'fast', value: 23, bitRate, likeness, ceiling: null },
    segment: null,
    ...rest,
  };
}

/** Sound, in stereo at 48 kHz. */
export function toSound(codec: AudioCodec, bitRate: number | null, nth = 0): SoundEncoding {
  const track = { kind: 'audio', nth } as const;
  return {
    kind: 'encode-audio',
    ...UNCHANGED_TIME,
    ...NO_SOUND_EDIT,
    input: 0,
    track,
    codec,
    channels: 2,
    sampleRate: 48_000,
    bitRate,
  };
}

/** Runs a conversion of a fixture. */
export async function convert(
  { engine, fixture }: WebCodecsWorld,
  name: string,
  format: FormatId,
  tracks: readonly TrackCommand[],
  place: Parameters<Engine['run']>[0]['place'] = MEMORY,
): Promise<Result<Blob>> {
  const command = { kind: 'convert', tracks, metadata: NO_METADATA } as const;
  const step = aStep({ engine: 'webcodecs', format, command });
  const request = { step, inputs: [[await fixture(name)]], place };
  const result = await engine.run(request, () => undefined, new AbortController().signal);
  return result.ok ? { ok: true, value: result.value.blob ?? new Blob() } : result;
}

/** The value of a result that has to be one. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error([JSON.stringify(result.failure), ...result.log].join('\n'));
}
