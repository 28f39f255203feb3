import type { InputVideoTrack } from 'mediabunny';

/** A picture with more lines or columns is taken for high definition where it does not say what its colours are. */
const SD_LINES = 576;
const HD_COLUMNS = 1280;

/** The colours of standard definition, BT.601. */
const BT601 = { primaries: 'smpte170m', transfer: 'smpte170m', matrix: 'smpte170m' } as const;

/**
 * The track, decoded with the colours that players assume of it. Browsers take whatever says nothing for BT.709 and
 * tag what they encode of it so; players and FFmpeg take small pictures for BT.601. Without this, all greens and reds
 * of an old clip would come out as others. Large pictures, and what says anything itself, stay as they are.
 */
export async function withAssumedColours(track: InputVideoTrack): Promise<InputVideoTrack> {
  const [width, height] = [await track.getCodedWidth(), await track.getCodedHeight()];
  if (height > SD_LINES || width >= HD_COLUMNS) return track;
  const known = await track.getColorSpace();
  if (known.primaries != null || known.transfer != null || known.matrix != null) return track;
  return Object.create(track, {
    getDecoderConfig: {
      async value() {
        const config = await track.getDecoderConfig();
        const fullRange = known.fullRange ?? false;
        return config === null ? null : { ...config, colorSpace: { ...BT601, fullRange } };
      },
    },
  }) as InputVideoTrack;
}
