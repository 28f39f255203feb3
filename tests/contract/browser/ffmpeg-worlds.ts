import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import { UNCHANGED_TIME } from '../../../src/domain/edits/time-map.ts';
import { NO_EDIT } from '../../../src/domain/edits/picture-edit.ts';
import { NO_SOUND_EDIT } from '../../../src/domain/edits/sound-edit.ts';
import type { Step } from '../../../src/domain/step/step.ts';
import {
  createCoreDownload,
  type CoreDownload,
} from '../../../src/engines/ffmpeg/core/core-download.ts';
import { createFfmpegEngine } from '../../../src/engines/ffmpeg/ffmpeg-engine.ts';
import { aStep, aStepRequest } from '../../support/samples/step-request.ts';
import type { CallsWorld } from '../suites/engine-calls.ts';
import type { CrashWorld } from '../suites/engine-crash.ts';
import { fetchFixture } from './fetch-fixture.ts';

/** The core, compiled once for all checks that share a page. */
export const core = createCoreDownload();

const SOUND = { kind: 'audio', nth: 0 } as const;

const COPY = aStep({
  format: 'mkv',
  command: {
    kind: 'convert',
    metadata: NO_METADATA,
    tracks: [{ kind: 'copy', input: 0, track: SOUND, codec: 'flac', range: null }],
  },
});

/** Two seconds of video at a hundred thousand frames a second. */
const ENDLESS = aStep({
  format: 'avi',
  command: {
    kind: 'convert',
    metadata: NO_METADATA,
    tracks: [
      {
        kind: 'encode-video',
        ...UNCHANGED_TIME,
        input: 0,
        track: { kind: 'video', nth: 0 },
        codec: 'mpeg4',
        edit: {
          ...NO_EDIT,
          size: null,
          timing: { kind: 'constant', rate: { num: 100_000, den: 1 } },
          scan: 'keep',
        },
        rate: { effort: 'fast', value: 4, bitRate: 1e6, likeness: null, ceiling: null },
        segment: null,
      },
    ],
  },
});

/** Opus at 48 kHz, which overflows the stack that the core is published with. */
const OPUS = aStep({
  format: 'opus',
  command: {
    kind: 'convert',
    metadata: NO_METADATA,
    tracks: [
      {
        kind: 'encode-audio',
        ...UNCHANGED_TIME,
        ...NO_SOUND_EDIT,
        input: 0,
        track: SOUND,
        codec: 'opus',
        channels: 2,
        sampleRate: 48_000,
        bitRate: 128_000,
      },
    ],
  },
});

const request = async (step: Step, name: string) => aStepRequest(step, [await fetchFixture(name)]);

/** The shipped engine in its worker. */
export async function ffmpegCalls(): Promise<CallsWorld> {
  return {
    engine: createFfmpegEngine(core, 1, Infinity),
    quick: await request(COPY, 'song.flac'),
    endless: await request(ENDLESS, 'av.mp4'),
  };
}

/** The shipped engine whose first worker keeps the small stack: a real trap in real WebAssembly. */
export async function ffmpegWithSmallStack(): Promise<CrashWorld> {
  let workers = 0;
  const compiled: CoreDownload['compiled'] = async () => {
    const whole = await core.compiled();
    workers += 1;
    // `stackSave` in place of `stackRestore`: a call that moves nothing.
    return workers === 1 ? { ...whole, stackRestore: 'Da' } : whole;
  };
  const opus = await request(OPUS, 'song.flac');
  return {
    engine: createFfmpegEngine({ ...core, compiled }, 1, Infinity),
    deadly: opus,
    harmless: opus,
    failure: 'engine-crashed',
  };
}
