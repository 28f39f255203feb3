import type { Disposition, Metadata, Tags } from '../../domain/media/metadata.ts';
import type { TagName } from '../../domain/media/tag-names.ts';
import { box, bytes, fullBox, u16, u32, u64, zeros } from './write-boxes.ts';

/** The items of iTunes' list. */
const ITEMS: Readonly<Partial<Record<TagName, string>>> = {
  title: '©nam',
  artist: '©ART',
  album: '©alb',
  album_artist: 'aART',
  date: '©day',
  genre: '©gen',
  composer: '©wrt',
  comment: '©cmt',
  description: 'desc',
  synopsis: 'ldes',
  lyrics: '©lyr',
  copyright: 'cprt',
  grouping: '©grp',
  show: 'tvsh',
  episode_id: 'tven',
  network: 'tvnn',
  'title-sort': 'sonm',
  'artist-sort': 'soar',
  'album-sort': 'soal',
  'album_artist-sort': 'soaa',
  'composer-sort': 'soco',
};

/** Items that are numbers, and how many bytes they have. */
const NUMBERS: Readonly<Partial<Record<TagName, { name: string; size: 1 | 2 | 4 }>>> = {
  compilation: { name: 'cpil', size: 1 },
  bpm: { name: 'tmpo', size: 2 },
  season_number: { name: 'tvsn', size: 4 },
  episode_sort: { name: 'tves', size: 4 },
};

/** What Apple's cameras and programs keep under keys of their own. */
const KEYS: Readonly<Partial<Record<TagName, string>>> = {
  location: 'com.apple.quicktime.location.ISO6709',
  'location.accuracy': 'com.apple.quicktime.location.accuracy.horizontal',
  make: 'com.apple.quicktime.make',
  model: 'com.apple.quicktime.model',
  recorded: 'com.apple.quicktime.creationdate',
};

/** Tags that have a place of their own in the index. */
const ELSEWHERE: readonly string[] = ['creation_time', 'timecode'];

/** Kinds of values: text in UTF-8, a picture, a number. */
const [IMPLICIT, TEXT, NUMBER] = [0, 1, 21] as const;

/** A kind of "undetermined" that fits into 15 bits. */
const UNDETERMINED = 0x55c4;

/** Ticks per second of Nero's list of chapters, and how many chapters it can have. */
const NERO_TICKS = 1e7;
const MOST_CHAPTERS = 255;

/** What tracks are meant for, in the words of DASH, which FFmpeg and players know. ISO/IEC 23009-1, 5.8.5.5. */
const ROLE_SCHEME = 'urn:mpeg:dash:role:2011';
const ROLES: Readonly<Partial<Record<Disposition, string>>> = {
  forced: 'forced-subtitle',
  commentary: 'commentary',
  'hearing-impaired': 'caption',
  'visual-impaired': 'description',
};

/** The marks of a track, as boxes of its user data; those without a word for them have none. */
export function trackKinds(dispositions: readonly Disposition[]): Uint8Array[] {
  return dispositions.flatMap((one) => {
    const role = ROLES[one];
    return role === undefined ? [] : [fullBox('kind', 0, ROLE_SCHEME, 0, role, 0)];
  });
}

/** The user data of a movie: iTunes' list, where it was taken, and Nero's list of chapters. `covers` are items of the list. */
export function userData({ tags, chapters }: Metadata, covers: readonly Uint8Array[]): Uint8Array {
  const items = [...Object.entries(tags).flatMap(item), ...covers];
  const place = tags['location'];
  const list = fullBox('meta', 0, handler('mdir', 'appl'), box('ilst', items));
  const parts = [
    ...(items.length === 0 ? [] : [list]),
    ...(place === undefined ? [] : [international('©xyz', place)]),
    ...(chapters.length === 0 ? [] : [neroChapters(chapters)]),
  ];
  return parts.length === 0 ? bytes() : box('udta', parts);
}

/** Apple's list of keys and values; empty where there are none. */
export function keyedData(tags: Tags): Uint8Array {
  const keyed = Object.entries(tags).flatMap(([name, value]) => {
    const key = keyOf(name);
    return key === null ? [] : [{ key, value }];
  });
  if (keyed.length === 0) return bytes();
  return box(
    'meta',
    handler('mdta', ''),
    fullBox(
      'keys',
      0,
      u32(keyed.length),
      keyed.map(({ key }) => box('mdta', key)),
    ),
    box(
      'ilst',
      keyed.map(({ value }, n) => {
        const content = data(TEXT, bytes(value));
        return bytes(u32(content.length + 8), u32(n + 1), content);
      }),
    ),
  );
}

function keyOf(name: string): string | null {
  return KEYS[name as TagName] ?? (name.startsWith('com.') ? name : null);
}

function item([name, value]: [string, string]): Uint8Array[] {
  if (ELSEWHERE.includes(name) || keyOf(name) !== null) return [];
  const known = ITEMS[name as TagName];
  if (known !== undefined) return [box(known, data(TEXT, bytes(value)))];
  if (name === 'track' || name === 'disc') {
    const [number = 0, total = 0] = value.split('/').map((part) => Number.parseInt(part, 10) || 0);
    const isTrack = name === 'track';
    const counted = bytes(zeros(2), u16(number), u16(total), isTrack ? zeros(2) : []);
    return number === 0 ? [] : [box(isTrack ? 'trkn' : 'disk', data(IMPLICIT, counted))];
  }
  const number = NUMBERS[name as TagName];
  if (number !== undefined && /^\d+$/u.test(value)) {
    const whole = u64(Number(value)).slice(-number.size);
    return [box(number.name, data(NUMBER, whole))];
  }
  return [
    box(
      '----',
      fullBox('mean', 0, 'com.apple.iTunes'),
      fullBox('name', 0, name),
      data(TEXT, bytes(value)),
    ),
  ];
}

function data(kind: number, value: Uint8Array): Uint8Array {
  return box('data', u32(kind), u32(0), value);
}

function handler(kind: string, maker: string): Uint8Array {
  return fullBox('hdlr', 0, u32(0), kind, maker.padEnd(4, '\0'), zeros(9));
}

function international(name: string, text: string): Uint8Array {
  const encoded = bytes(text);
  return box(name, u16(encoded.length), u16(UNDETERMINED), encoded);
}

function neroChapters(chapters: Metadata['chapters']): Uint8Array {
  const listed = chapters.slice(0, MOST_CHAPTERS);
  return box(
    'chpl',
    u32(1 << 24),
    u32(0),
    listed.length,
    listed.map(({ start, title }) => {
      const encoded = bytes(title).slice(0, 255);
      return bytes(u64(start * NERO_TICKS), encoded.length, encoded);
    }),
  );
}
