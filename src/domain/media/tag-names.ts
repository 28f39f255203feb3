/**
 * Neutral names of tags, which are those of FFmpeg, and how files spell them: iTunes' and QuickTime's atoms and keys,
 * frames of ID3, Matroska's tags, Vorbis comments, chunks of RIFF. Capitals make no difference.
 */
const SPELLINGS = {
  title: ['©nam', 'TIT2', 'TT2', 'INAM', 'com.apple.quicktime.title'],
  artist: ['©ART', 'TPE1', 'TP1', 'IART', 'com.apple.quicktime.artist', 'author'],
  album: ['©alb', 'TALB', 'TAL', 'IPRD', 'product', 'com.apple.quicktime.album'],
  album_artist: ['aART', 'TPE2', 'TP2', 'ALBUMARTIST', 'ALBUM ARTIST', 'albr'],
  track: ['trkn', 'TRCK', 'TRK', 'IPRT', 'ITRK', 'TRACKNUMBER', 'PART_NUMBER'],
  disc: ['disk', 'TPOS', 'TPA', 'DISCNUMBER'],
  track_total: ['TRACKTOTAL', 'TOTALTRACKS', 'TOTAL_PARTS'],
  disc_total: ['DISCTOTAL', 'TOTALDISCS'],
  date: [
    '©day',
    'TDRC',
    'TYER',
    'TYE',
    'ICRD',
    'YEAR',
    'DATE_RELEASED',
    'com.apple.quicktime.year',
  ],
  genre: ['©gen', 'gnre', 'TCON', 'TCO', 'IGNR', 'com.apple.quicktime.genre'],
  composer: ['©wrt', 'TCOM', 'TCM', 'IMUS', 'com.apple.quicktime.composer'],
  comment: ['©cmt', 'COMM', 'COM', 'ICMT', 'com.apple.quicktime.comment'],
  description: ['desc', '©des', 'com.apple.quicktime.description'],
  synopsis: ['ldes'],
  lyrics: ['©lyr', 'USLT', 'ULT', 'UNSYNCEDLYRICS', 'UNSYNCED LYRICS'],
  language: ['TLAN', 'ILNG'],
  compilation: ['cpil', 'TCMP', 'TCP'],
  copyright: ['cprt', '©cpy', 'TCOP', 'ICOP', 'com.apple.quicktime.copyright'],
  publisher: ['TPUB', '©pub', 'com.apple.quicktime.publisher', 'LABEL', 'ORGANIZATION'],
  performer: ['TPE3', '©prf', 'LEAD_PERFORMER'],
  grouping: ['©grp', 'TIT1', 'GRP1', 'CONTENTGROUP'],
  bpm: ['tmpo', 'TBPM'],
  isrc: ['TSRC'],
  show: ['tvsh'],
  episode_id: ['tven'],
  episode_sort: ['tves'],
  season_number: ['tvsn'],
  network: ['tvnn'],
  'title-sort': ['sonm', 'TSOT', 'TITLESORT', 'sort_name'],
  'artist-sort': ['soar', 'TSOP', 'ARTISTSORT', 'sort_artist'],
  'album-sort': ['soal', 'TSOA', 'ALBUMSORT', 'sort_album'],
  'album_artist-sort': ['soaa', 'TSO2', 'ALBUMARTISTSORT', 'sort_album_artist'],
  'composer-sort': ['soco', 'TSOC', 'COMPOSERSORT', 'sort_composer'],
  creation_time: ['TDEN', 'DATE_ENCODED'],
  recorded: ['com.apple.quicktime.creationdate', 'DATE_RECORDED'],
  location: ['©xyz', 'loci', 'com.apple.quicktime.location.ISO6709', 'RECORDING_LOCATION'],
  'location.accuracy': ['com.apple.quicktime.location.accuracy.horizontal'],
  make: ['©mak', 'com.apple.quicktime.make', 'com.android.manufacturer'],
  model: ['©mod', 'com.apple.quicktime.model', 'com.android.model'],
  timecode: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A tag that Kiln knows by its neutral name. */
export type TagName = keyof typeof SPELLINGS;

const BY_SPELLING: ReadonlyMap<string, TagName> = new Map(
  (Object.keys(SPELLINGS) as TagName[]).flatMap((name) =>
    [name, ...SPELLINGS[name]].map((spelled) => [spelled.toUpperCase(), name] as const),
  ),
);

/** What programs write about the file and about themselves: of another file it would be wrong. */
const TECHNICAL =
  /^(?:©too|©swr|too|tool|encoder|encoded[ _]?by|vendor|vendor_id|software|tsse|tenc|tlen|isft|encoder_options|duration|major_brand|minor_version|compatible_brands|handler_name|creation_date|bps|number_of_.*|_statistics_.*|source_id|itunsmpb|itunes_cddb.*|itunnorm|priv\..*|id3v2_priv\..*|waveformatextensible_channel_mask|language_ietf|chapter\d+\w*|metadata_block_picture|coverart.*)(?:-[a-z]{3})?$/iu;

/** FFmpeg puts the language of a text behind its name: "lyrics-eng". */
const LANGUAGE = /-[a-z]{3}$/iu;

function knownTag(spelled: string): TagName | undefined {
  return BY_SPELLING.get(spelled.toUpperCase());
}

/** The neutral name of a tag; an unknown one keeps its own. Null for what does not belong to people. */
export function neutralTag(spelled: string): string | null {
  const known = knownTag(spelled) ?? knownTag(spelled.replace(LANGUAGE, ''));
  if (known !== undefined) return known;
  if (TECHNICAL.test(spelled)) return null;
  return /^replaygain_|^r128_/iu.test(spelled) ? spelled.toLowerCase() : spelled;
}

/** What a tag is about. */
export type TagKind = 'text' | 'date' | 'place' | 'device' | 'timecode';

/** Places and devices that have names of their own in some files, such as "com.apple.quicktime.camera.lens_model". */
const PLACE = /location|gps|latitude|longitude|altitude|geo/iu;
const DEVICE =
  /^(?:make|model)$|camera|lens|serial|firmware|manufacturer|device|com\.android\.(?:model|version)/iu;

/** What a tag is about, by its neutral name. */
export function tagKind(name: string): TagKind {
  if (name === 'creation_time' || name === 'recorded') return 'date';
  if (name === 'timecode') return 'timecode';
  if (PLACE.test(name)) return 'place';
  return DEVICE.test(name) ? 'device' : 'text';
}
