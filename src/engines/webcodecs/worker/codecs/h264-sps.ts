import { UNTAGGED, type ColourTags } from '../../../../domain/media/colours.ts';
import { bitReader, type BitReader } from './bit-reader.ts';
import { tagsOfCodePoints } from './colour-space.ts';

/** What a sequence parameter set says about the pictures of an H.264 stream. */
export type H264Sps = {
  /** 0 to 3: grey, 4:2:0, 4:2:2, 4:4:4. */
  readonly chroma: number;
  readonly bitDepth: number;
  readonly interlaced: boolean;
  readonly fullRange: boolean;
  readonly colours: ColourTags;
};

/** Profiles whose parameter sets have fields for chroma and depth. */
const HIGH_PROFILES = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);

/** Extended sample aspect ratio: width and height follow. */
const EXTENDED_ASPECT = 255;

/** The parameter set in an `avcC` box. Null when there is none. */
export function spsOfAvcC(avcC: Uint8Array): Uint8Array | null {
  if (((avcC[5] ?? 0) & 31) === 0) return null;
  const length = ((avcC[6] ?? 0) << 8) | (avcC[7] ?? 0);
  return avcC.subarray(8, 8 + length);
}

/** The first parameter set in a stream with start codes. Null when there is none. */
export function spsOfAnnexB(bytes: Uint8Array): Uint8Array | null {
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const isStart = bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 1;
    if (isStart && ((bytes[at + 3] ?? 0) & 31) === 7) return bytes.subarray(at + 3, at + 3 + 256);
  }
  return null;
}

/** Reads a parameter set, from its header byte on. */
export function parseH264Sps(nal: Uint8Array): H264Sps {
  const { bits, golomb } = bitReader(unescaped(nal.subarray(1)));
  const profile = bits(8);
  bits(16);
  golomb();
  let [chroma, bitDepth] = [1, 8];
  if (HIGH_PROFILES.has(profile)) {
    chroma = golomb();
    if (chroma === 3) bits(1);
    bitDepth = 8 + golomb();
    golomb();
    bits(1);
    if (bits(1) === 1) skipScalingLists({ bits, golomb }, chroma === 3 ? 12 : 8);
  }
  golomb();
  skipPictureOrder({ bits, golomb });
  golomb();
  bits(1);
  golomb();
  golomb();
  const interlaced = bits(1) === 0;
  if (interlaced) bits(1);
  bits(1);
  if (bits(1) === 1) for (let side = 0; side < 4; side += 1) golomb();
  const colours = bits(1) === 1 ? coloursIn({ bits }) : UNTAGGED;
  return { chroma, bitDepth, interlaced, fullRange: colours.range === 'full', colours };
}

/** Without the bytes that keep start codes from appearing by accident. */
function unescaped(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => !(byte === 3 && bytes[at - 1] === 0 && bytes[at - 2] === 0));
}

function signed(code: number): number {
  return code % 2 === 1 ? (code + 1) / 2 : -code / 2;
}

function skipScalingLists({ bits, golomb }: BitReader, count: number): void {
  for (let list = 0; list < count; list += 1) {
    if (bits(1) === 0) continue;
    let [last, next] = [8, 8];
    for (let n = 0; n < (list < 6 ? 16 : 64); n += 1) {
      if (next !== 0) next = (last + signed(golomb()) + 256) % 256;
      if (next !== 0) last = next;
    }
  }
}

function skipPictureOrder({ bits, golomb }: BitReader): void {
  const type = golomb();
  if (type === 0) golomb();
  if (type !== 1) return;
  bits(1);
  golomb();
  golomb();
  for (let left = golomb(); left > 0; left -= 1) golomb();
}

/** The beginning of the usability information. */
function coloursIn({ bits }: Pick<BitReader, 'bits'>): ColourTags {
  if (bits(1) === 1 && bits(8) === EXTENDED_ASPECT) bits(32);
  if (bits(1) === 1) bits(1);
  if (bits(1) === 0) return UNTAGGED;
  bits(3);
  const range = bits(1) === 1 ? 'full' : 'limited';
  if (bits(1) === 0) return { ...UNTAGGED, range };
  const [primaries = 2, transfer = 2, matrix = 2] = [bits(8), bits(8), bits(8)];
  return { ...tagsOfCodePoints({ primaries, transfer, matrix }), range };
}
