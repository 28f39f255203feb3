import type { ColourTags, Colours } from '../../../../domain/media/colours.ts';

/** FFmpeg's names by the numbers that all codecs share (ITU-T H.273), where WebCodecs has a name too. */
const PRIMARIES: Readonly<Record<number, string>> = {
  1: 'bt709',
  5: 'bt470bg',
  6: 'smpte170m',
  9: 'bt2020',
  12: 'smpte432',
};
const TRANSFERS: Readonly<Record<number, string>> = {
  1: 'bt709',
  6: 'smpte170m',
  8: 'linear',
  13: 'iec61966-2-1',
  14: 'bt2020-10',
  15: 'bt2020-12',
  16: 'smpte2084',
  18: 'arib-std-b67',
};
const MATRICES: Readonly<Record<number, string>> = {
  0: 'gbr',
  1: 'bt709',
  5: 'bt470bg',
  6: 'smpte170m',
  9: 'bt2020nc',
};

/** What a codec's numbers say; null for those that say nothing or nothing usual. */
export function tagsOfCodePoints({
  primaries,
  transfer,
  matrix,
}: Record<'primaries' | 'transfer' | 'matrix', number>): Omit<ColourTags, 'range'> {
  return {
    primaries: PRIMARIES[primaries] ?? null,
    transfer: TRANSFERS[transfer] ?? null,
    matrix: MATRICES[matrix] ?? null,
  };
}

/** Where WebCodecs' names are not FFmpeg's. */
const WEB_NAMES: Readonly<Record<string, string>> = {
  pq: 'smpte2084',
  hlg: 'arib-std-b67',
  rgb: 'gbr',
  'bt2020-ncl': 'bt2020nc',
};

/** What WebCodecs says of a picture, or a container by way of it. */
export function tagsOfColourSpace(space: VideoColorSpaceInit): ColourTags {
  const named = (name: string | null | undefined) =>
    name == null ? null : (WEB_NAMES[name] ?? name);
  const { fullRange } = space;
  return {
    matrix: named(space.matrix),
    primaries: named(space.primaries),
    transfer: named(space.transfer),
    range: fullRange == null ? null : fullRange ? 'full' : 'limited',
  };
}

/** The names that every browser with WebCodecs knows; a decoder refuses others. */
const WEB_PRIMARIES = ['bt709', 'bt470bg', 'smpte170m'] as const;
const WEB_TRANSFERS = ['bt709', 'smpte170m', 'iec61966-2-1'] as const;
const WEB_MATRICES = ['rgb', 'bt709', 'bt470bg', 'smpte170m'] as const;

/** The same in WebCodecs' words; null stands for what it has no word for. */
export function colourSpaceOf({
  matrix,
  primaries,
  transfer,
  range,
}: Colours): VideoColorSpaceInit {
  return {
    matrix: webName(WEB_MATRICES, matrix),
    primaries: webName(WEB_PRIMARIES, primaries),
    transfer: webName(WEB_TRANSFERS, transfer),
    fullRange: range === 'full',
  };
}

function webName<Name extends string>(names: readonly Name[], ffmpeg: string): Name | null {
  return names.find((name) => (WEB_NAMES[name] ?? name) === ffmpeg) ?? null;
}
