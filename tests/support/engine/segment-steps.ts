import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import type { FormatId } from '../../../src/domain/formats/catalogue.ts';
import type { EngineId } from '../../../src/domain/engine/engine-id.ts';
import { intermediateFormat } from '../../../src/domain/plan/segments/intermediate-format.ts';
import type { Step, StepInput } from '../../../src/domain/step/step.ts';
import type { TrackCommand } from '../../../src/domain/step/track-command.ts';
import { aStep } from '../samples/step-request.ts';
import type { TimedSegment } from '../../../src/domain/plan/segments/segments.ts';

/** What a source is encoded to. */
export type SegmentWish = {
  readonly format: FormatId;
  readonly video: Extract<TrackCommand, { kind: 'encode-video' }>;
  /** Encoded or copied. */
  readonly sounds: readonly Extract<TrackCommand, { kind: 'encode-audio' | 'copy' }>[];
};

/** The steps that encode a source in one piece, or in segments the way a plan does. */
export type BothWays = { readonly whole: Step; readonly segmented: readonly Step[] };

/** Makes them for the browser's own codecs. `start` is when the first frame is shown. */
export function bothWays(
  { format, video, sounds }: SegmentWish,
  cuts: readonly TimedSegment[],
  start: number,
): BothWays {
  const segments = cuts.map(({ segment }, n) =>
    convertStep(`segment-${n + 1}`, intermediateFormat(video.codec, ENGINE) ?? format, [
      { ...video, segment },
    ]),
  );
  const encoded = sounds.filter(({ kind }) => kind === 'encode-audio');
  const joined = {
    kind: 'joined',
    start,
    segments: segments.map(({ id }, n) => ({ id, seconds: cuts[n]?.seconds ?? 0 })),
  } as const;
  const picture = {
    kind: 'copy',
    input: 1,
    track: video.track,
    codec: video.codec,
    range: null,
  } as const;
  const copies = sounds.map((sound): TrackCommand => {
    const nth = encoded.indexOf(sound);
    return nth === -1
      ? sound
      : { kind: 'copy', input: 2, track: { kind: 'audio', nth }, codec: sound.codec, range: null };
  });
  return {
    whole: convertStep('whole', format, [video, ...sounds]),
    segmented: [
      ...segments,
      ...(encoded.length === 0 ? [] : [convertStep('sound', format, encoded)]),
      convertStep(
        'convert',
        format,
        [picture, ...copies],
        [
          { kind: 'source', index: 0 },
          joined,
          ...(encoded.length === 0 ? [] : [{ kind: 'step', id: 'sound' } as const]),
        ],
      ),
    ],
  };
}

const ENGINE: EngineId = 'webcodecs';

function convertStep(
  id: string,
  format: FormatId,
  tracks: readonly TrackCommand[],
  inputs: readonly StepInput[] = [{ kind: 'source', index: 0 }],
): Step {
  const command = { kind: 'convert', tracks, metadata: NO_METADATA } as const;
  return aStep({ id, engine: ENGINE, format, inputs, command });
}
