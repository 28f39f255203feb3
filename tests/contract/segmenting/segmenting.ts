import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import type { ContainerId } from '../../../src/domain/media/container.ts';
import type { FormatId } from '../../../src/domain/formats/catalogue.ts';
import { failed, success, type Failure, type Result } from '../../../src/domain/failure/failure.ts';
import type { FrameIndex } from '../../../src/domain/media/frame-index.ts';
import { frameAt } from '../../../src/domain/plan/segments/frame-lookup.ts';
import {
  splitBefore,
  splitVideo,
  SPLIT_COSTS,
  type Span,
} from '../../../src/domain/plan/segments/segments.ts';
import { stepsOf, type Step } from '../../../src/domain/step/step.ts';
import type { TrackCommand } from '../../../src/domain/step/track-command.ts';
import { createWebCodecsEngine } from '../../../src/engines/webcodecs/webcodecs-engine.ts';
import { bothWays, type SegmentWish } from '../../support/engine/segment-steps.ts';
import { aStep } from '../../support/samples/step-request.ts';

/**
 * Where a video is cut: into so many pieces, or before these frames. What goes wrong then: one frame is not `missing`
 * after all, or the second part is encoded in another way.
 */
export type CutWish =
  | { readonly pieces: number }
  | {
      readonly before: readonly number[];
      readonly missing?: number;
      readonly secondAs?: SegmentWish['video'];
    };

/** A file in base64, which is how it gets from the page to the test; or why there is none. */
export type PageFile = string | Failure;

/** What came of both ways, and when the source's frames are shown. */
export type Segmented = {
  readonly times: readonly number[];
  readonly pieces: number;
  readonly whole: PageFile;
  readonly joined: PageFile;
};

declare global {
  interface Window {
    /** Encodes a source in one piece and in segments, by the browser's own codecs. */
    encodeBothWays?: (source: string, wish: SegmentWish, cuts: CutWish) => Promise<Segmented>;
    /** Converts a source in one step. */
    convertTracks?: (
      source: string,
      format: FormatId,
      tracks: readonly TrackCommand[],
    ) => Promise<PageFile>;
  }
}

const LIMIT = 256 << 20;
const engine = createWebCodecsEngine(1);
const never = () => new AbortController().signal;

window.encodeBothWays = async (source, wish, cutWish) => {
  const file = fromBase64(source);
  const probed = await engine.probe(file, never());
  const frames = await engine.frames(file, never());
  if (!probed.ok || !frames.ok) throw new Error(JSON.stringify([probed, frames]));
  const index = frames.value;
  const { range, speed } = wish.video;
  const span = {
    first: range?.from == null ? 0 : frameAt(index, range.from),
    end: range?.to == null ? index.times.length : frameAt(index, range.to),
    speed,
  };
  const cuts = cutsOf(index, probed.value.media.container, cutWish, span);
  const times = index.times.slice(span.first, span.end);
  const start = ((times[0] ?? 0) - (range?.from ?? 0)) / speed;
  const { whole, segmented } = bothWays(wish, cuts, start);
  const second = 'before' in cutWish ? cutWish.secondAs : undefined;
  return {
    times,
    pieces: cuts.length,
    whole: await inBase64(await runAll([whole], file)),
    joined: await inBase64(await runAll(withSecond(segmented, second), file)),
  };
};

window.convertTracks = async (source, format, tracks) => {
  const command = { kind: 'convert', tracks, metadata: NO_METADATA } as const;
  const step = aStep({ engine: 'webcodecs', format, command });
  return inBase64(await runAll([step], fromBase64(source)));
};

function fromBase64(content: string): Blob {
  return new Blob([Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))]);
}

function cutsOf(index: FrameIndex, container: ContainerId, wish: CutWish, span: Span) {
  if ('before' in wish) {
    const times = index.times.filter((_, frame) => frame !== wish.missing);
    return splitBefore({ ...index, times }, container, wish.before);
  }
  const cuts = splitVideo(index, container, wish.pieces, 1, SPLIT_COSTS.webcodecs, span);
  if (cuts === null) throw new Error('It cannot be cut.');
  return cuts;
}

/** The same steps, the second of which encodes its segment in another way. */
function withSecond(steps: readonly Step[], video: SegmentWish['video'] | undefined): Step[] {
  return steps.map((step, n) => {
    const { command } = step;
    const [track] = command.kind === 'convert' ? command.tracks : [];
    if (n !== 1 || video === undefined || command.kind !== 'convert') return step;
    if (track?.kind !== 'encode-video') throw new Error('The second step encodes no picture.');
    return { ...step, command: { ...command, tracks: [{ ...video, segment: track.segment }] } };
  });
}

/** Runs steps one after the other; the artifact of the last. */
async function runAll(steps: readonly Step[], source: Blob): Promise<Result<Blob>> {
  const artifacts = new Map<string, Blob>();
  let last: Blob | null = null;
  for (const step of steps) {
    const inputs = step.inputs.map((input) =>
      input.kind === 'source' ? [source] : stepsOf(input).map((id) => artifacts.get(id) ?? source),
    );
    const place = { kind: 'memory', limit: LIMIT } as const;
    const result = await engine.run({ step, inputs, place }, () => undefined, never());
    if (!result.ok) return failed(result.failure, [step.id, ...result.log]);
    last = result.value.blob ?? new Blob();
    artifacts.set(step.id, last);
  }
  return success(last ?? new Blob());
}

async function inBase64(result: Result<Blob>): Promise<PageFile> {
  if (!result.ok) {
    if (result.failure.kind !== 'output-rejected') throw new Error(JSON.stringify(result));
    return result.failure;
  }
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onload = resolve;
    reader.readAsDataURL(result.value);
  });
  return String(reader.result).replace(/^[^,]*,/u, '');
}
