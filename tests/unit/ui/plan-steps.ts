import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import type { Artifact } from '../../../src/domain/step/artifact.ts';
import { UNCHANGED_TIME } from '../../../src/domain/edits/time-map.ts';
import { NO_EDIT } from '../../../src/domain/edits/picture-edit.ts';
import type { Segment } from '../../../src/domain/step/segment.ts';
import type { Step } from '../../../src/domain/step/step.ts';

/** A step that encodes a video, or a segment of it. */
export function encodeStep(id: string, segment: Segment | null = null): Step {
  return {
    id,
    engine: 'ffmpeg',
    inputs: [{ kind: 'source', index: 0 }],
    format: 'mkv',
    duration: 10,
    cost: 1,
    memory: 0,
    command: {
      kind: 'convert',
      metadata: NO_METADATA,
      tracks: [
        {
          input: 0,
          track: { kind: 'video', nth: 0 },
          kind: 'encode-video',
          ...UNCHANGED_TIME,
          codec: 'h264',
          edit: { ...NO_EDIT, size: null, timing: { kind: 'source' }, scan: 'keep' },
          rate: { effort: 'fast', value: 23, bitRate: 1e6, likeness: null, ceiling: null },
          segment,
        },
      ],
    },
  };
}

/** Four segments, and the step that puts them together. */
export const FOUR_SEGMENTS: readonly Step[] = [
  ...[0, 1, 2, 3].map((n) =>
    encodeStep(`segment-${n}`, { from: n, to: n + 1, seek: null, frames: 25, start: n }),
  ),
  { ...encodeStep('mux'), command: { kind: 'convert', metadata: NO_METADATA, tracks: [] } },
];

/** Artifacts of these steps. */
export function doneSteps(...ids: string[]): Record<string, Artifact> {
  return Object.fromEntries(
    ids.map((id) => [id, { id: `of-${id}`, size: 1, heap: 0, fingerprint: null }]),
  );
}
