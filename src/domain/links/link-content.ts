import { isPlaylist } from '../media/sniff.ts';

/** What a server sends, judged by the type that it names and by the first bytes. */
export type LinkContent = 'media' | 'page' | 'playlist' | 'other';

/** Bytes as Latin-1 that stand at a place in a file, and then at others. */
type Magic = readonly (readonly [at: number, text: string])[];

/** How files begin that play or show. */
const MEDIA: readonly Magic[] = [
  // ISO media: MP4, MOV, M4A, 3GP, HEIC, AVIF.
  ...['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot'].map((box): Magic => [[4, box]]),
  ...['AVI ', 'WAVE', 'WEBP'].map((kind): Magic => [
    [0, 'RIFF'],
    [8, kind],
  ]),
  ...['AIFF', 'AIFC'].map((kind): Magic => [
    [0, 'FORM'],
    [8, kind],
  ]),
  // Matroska, Ogg, FLAC, ASF, FLV, RealMedia, MPEG program and video streams.
  ...['\x1AE\xDF\xA3', 'OggS', 'fLaC', '0&\xB2u\x8Ef\xCF\x11', 'FLV\x01', '.RMF'].map(atStart),
  ...['\0\0\x01\xBA', '\0\0\x01\xB3'].map(atStart),
  // MP3 with a tag; MPEG audio and ADTS without; AC-3, AMR.
  ...['ID3', '\xFF\xFB', '\xFF\xFA', '\xFF\xF3', '\xFF\xF2', '\xFF\xE3', '\xFF\xF1'].map(atStart),
  ...['\xFF\xF9', '\xFF\xFD', '\x0Bw', '#!AMR'].map(atStart),
  // MPEG transport streams, whose packets are 188 bytes long, or 192.
  [
    [0, 'G'],
    [188, 'G'],
  ],
  [
    [4, 'G'],
    [196, 'G'],
  ],
  // JPEG, PNG, GIF, TIFF.
  ...['\xFF\xD8\xFF', '\x89PNG', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'].map(atStart),
];

/** How files begin that certainly neither play nor show: PDF, zip, gzip, RAR, 7z, programs. */
const OTHER: readonly Magic[] = [
  ...['%PDF', 'PK\x03\x04', '\x1F\x8B', 'Rar!', '7z\xBC\xAF', 'MZ', '\x7FELF'].map(atStart),
];

function atStart(text: string): Magic {
  return [[0, text]];
}

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|script)\b/iu;

/** Types that say nothing: the first bytes have to. */
const VAGUE = /^(?:$|application\/(?:octet-stream|x-download|force-download|binary)|binary\/)/u;

/** Types of media outside of video, audio and image. */
const MEDIA_TYPE =
  /^(?:video|audio|image)\/|^application\/(?:ogg|mp4|mxf|x-matroska|vnd\.rn-realmedia)/u;

/** Nothing but text: of the bytes below the space only tabs, ends of lines and pages. */
const TEXT = /^(?:[\t\n\f\r]|\P{Cc})*$/u;

/** Judges what comes. `type` is the server's Content-Type, empty when it has none; `head` are the first bytes. */
export function linkContent(type: string, head: Uint8Array): LinkContent {
  const text = String.fromCharCode(...withoutMark(head));
  const named = bareType(type);
  if (PAGE.test(text)) return 'page';
  if (isPlaylist(text)) return 'playlist';
  if (MEDIA.some((magic) => isAt(magic, text))) return 'media';
  if (OTHER.some((magic) => isAt(magic, text))) return 'other';
  if (TEXT.test(text)) return named === 'text/html' ? 'page' : 'other';
  return VAGUE.test(named) || MEDIA_TYPE.test(named) ? 'media' : 'other';
}

/** True for a type that is enough to turn a file down before its first byte is asked for. */
export function isPageType(type: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/u.test(bareType(type));
}

/** A type without its parameters. */
export function bareType(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

function isAt(magic: Magic, text: string): boolean {
  return magic.every(([at, bytes]) => text.startsWith(bytes, at));
}

/** Without the mark by which some editors begin UTF-8. */
function withoutMark(head: Uint8Array): Uint8Array {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}
