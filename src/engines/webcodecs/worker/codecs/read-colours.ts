import type { InputVideoTrack } from 'mediabunny';
import type { Colours } from '../../../../domain/media/colours.ts';
import { colourSpaceOf } from './colour-space.ts';

/**
 * The track, decoded as what its values mean. Browsers take whatever says nothing for BT.709 and tag what they encode
 * of it so; players and FFmpeg take small pictures for BT.601. Without this, all greens and reds of an old clip would
 * come out as others.
 */
export function withColours(track: InputVideoTrack, colours: Colours): InputVideoTrack {
  const colorSpace = colourSpaceOf(colours);
  return Object.create(track, {
    getDecoderConfig: {
      async value() {
        const config = await track.getDecoderConfig();
        return config === null ? null : { ...config, colorSpace };
      },
    },
  }) as InputVideoTrack;
}
