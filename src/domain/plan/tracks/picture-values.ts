import { assumedMatrix, BT709, coloursOf, isHdr, type Colours } from '../../media/colours.ts';
import type { VideoCodec } from '../../media/codecs.ts';
import type { CoverTrack, VideoTrack } from '../../media/media.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { Size } from '../../edits/rect.ts';
import { OPAQUE, type StoredAlpha, type Transparency } from '../../edits/transparency.ts';
import type { Format } from '../../formats/format.ts';
import type { Options } from '../../options/options.ts';
import type { PictureChange } from '../model/decision.ts';
import { uprightOf } from './picture.ts';

/** The part of an edit that says what values mean and what shows through, and what is said of it. */
export type PictureValues = Pick<PictureEdit, 'colours' | 'transparency'> & {
  readonly changes: readonly PictureChange[];
};

/** What becomes of a picture's colours and of its transparency. `size` is that of the output; null: as it is. */
export function pictureValues(
  track: VideoTrack | CoverTrack,
  { container }: Pick<Format, 'container'>,
  codec: VideoCodec,
  size: Size | null,
  options: Pick<Options, 'background' | 'hdr' | 'lossless'>,
): PictureValues {
  const transparency = transparencyOf(track, container, codec, options);
  const flattened: readonly PictureChange[] =
    transparency.kind === 'flattened' && track.kind === 'video'
      ? [{ kind: 'flattened', on: transparency.on }]
      : [];
  // Covers are not looked into. They are nearly always what JPEG is, and FFmpeg knows.
  if (track.kind === 'cover') return { colours: null, transparency, changes: flattened };
  const from = coloursOf(track);
  const to = outputColours(from, codec, size ?? uprightOf(track), options);
  const light: readonly PictureChange[] = !isHdr(from)
    ? []
    : [{ kind: isHdr(to) ? 'hdr-kept' : 'hdr-to-sdr' }];
  return { colours: { from, to }, transparency, changes: [...light, ...flattened] };
}

/** Pixel formats with transparency. */
const ALPHA = /^(?:yuva|rgba|bgra|argb|abgr|gbrap|ya|pal8)/u;

function transparencyOf(
  track: VideoTrack | CoverTrack,
  container: Format['container'],
  codec: VideoCodec,
  { background }: Pick<Options, 'background'>,
): Transparency {
  const isTransparent =
    track.kind === 'cover' ? track.codec === 'png' : ALPHA.test(track.pixelFormat);
  if (!isTransparent) return OPAQUE;
  const { codec: source } = track;
  const stored: StoredAlpha = source === 'vp8' || source === 'vp9' ? source : 'pixels';
  return holdsAlpha(codec, container)
    ? { kind: 'kept', stored }
    : { kind: 'flattened', stored, on: background };
}

/** True where transparency survives; that of VP8 and VP9 stands beside their packets, for which Matroska has a place. */
function holdsAlpha(codec: VideoCodec, container: Format['container']): boolean {
  switch (codec) {
    case 'vp8':
    case 'vp9':
      return container === 'matroska';
    case 'webp':
    case 'gif':
    case 'png':
    case 'avif':
    case 'jxl':
    case 'tiff':
    case 'ico':
      return true;
    case 'h264':
    case 'mpeg4':
    case 'mpeg2video':
    case 'wmv2':
    case 'theora':
    case 'mjpeg':
    case 'bmp':
    case 'pdf':
      return false;
    default:
      return codec satisfies never;
  }
}

/** What the output's values mean. Whoever reads it takes them for that: because it says so, or because all do. */
function outputColours(
  source: Colours,
  codec: VideoCodec,
  size: Size,
  { hdr, lossless }: Pick<Options, 'hdr' | 'lossless'>,
): Colours {
  const from = isHdr(source) && !(hdr === 'keep' && codec === 'h264') ? BT709 : source;
  switch (codec) {
    case 'gif':
    case 'png':
    case 'jxl':
    case 'tiff':
    case 'bmp':
    case 'ico':
      return { ...from, matrix: 'gbr', range: 'full' };
    // JFIF and WebP know one matrix, and the encoder of AVIF takes it.
    case 'mjpeg':
    case 'avif':
    case 'pdf':
      return { ...from, matrix: 'smpte170m', range: 'full' };
    case 'webp':
      return lossless === 'on'
        ? { ...from, matrix: 'gbr', range: 'full' }
        : { ...from, matrix: 'smpte170m', range: 'limited' };
    // They cannot say what their colours are.
    case 'mpeg4':
    case 'wmv2':
    case 'theora':
      return { ...from, ...untransferred(from), matrix: assumedMatrix(size), range: 'limited' };
    case 'h264':
    case 'vp9':
    case 'vp8':
    case 'mpeg2video':
      return from.matrix === 'gbr'
        ? { ...from, ...untransferred(from), matrix: assumedMatrix(size), range: 'limited' }
        : { ...from, range: 'limited' };
    default:
      return codec satisfies never;
  }
}

/** Screens' own transfer function is near to that of video, which players know better. */
function untransferred({ transfer }: Colours): Pick<Colours, 'transfer'> {
  return { transfer: transfer === 'iec61966-2-1' ? 'bt709' : transfer };
}
