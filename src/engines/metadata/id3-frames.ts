import type { Chapter, Metadata } from '../../domain/media/metadata.ts';
import type { TagName } from '../../domain/media/tag-names.ts';
import { bytes, u16, u32, zeros } from './write-boxes.ts';

/** Frames of text. */
const TEXTS: Readonly<Partial<Record<TagName, string>>> = {
  title: 'TIT2',
  artist: 'TPE1',
  album: 'TALB',
  album_artist: 'TPE2',
  track: 'TRCK',
  disc: 'TPOS',
  genre: 'TCON',
  composer: 'TCOM',
  language: 'TLAN',
  compilation: 'TCMP',
  copyright: 'TCOP',
  publisher: 'TPUB',
  performer: 'TPE3',
  grouping: 'TIT1',
  bpm: 'TBPM',
  isrc: 'TSRC',
  'title-sort': 'TSOT',
  'artist-sort': 'TSOP',
  'album-sort': 'TSOA',
  'album_artist-sort': 'TSO2',
  'composer-sort': 'TSOC',
};

/** The language of a comment, where nobody says which it is. */
const UNKNOWN_LANGUAGE = 'und';

/** What stands in a chapter for "no place in bytes". */
const NO_PLACE = u32(0xffffffff);

/** The frames of an ID3 tag of version 2.3, which Windows and car radios read, without its covers. */
export function id3Frames({ tags, chapters }: Metadata): Uint8Array {
  return bytes(Object.entries(tags).map(tagFrames), chapterFrames(chapters));
}

/** A frame with its header. */
export function id3Frame(id: string, content: Uint8Array): Uint8Array {
  return bytes(id, u32(content.length), u16(0), content);
}

function tagFrames([name, value]: [string, string]): Uint8Array[] {
  const id = TEXTS[name as TagName];
  if (id !== undefined) return [textFrame(id, value)];
  switch (name) {
    case 'date':
      return dateFrames(value);
    case 'comment':
      return [describedFrame('COMM', '', value, UNKNOWN_LANGUAGE)];
    case 'lyrics':
      return [describedFrame('USLT', '', value, UNKNOWN_LANGUAGE)];
    default:
      // Frames of text that have no neutral name have kept their own.
      return [
        /^T[A-Z][A-Z0-9]{2}$/u.test(name)
          ? textFrame(name, value)
          : describedFrame('TXXX', name, value, ''),
      ];
  }
}

/** The year; day and month have a frame of their own. */
function dateFrames(date: string): Uint8Array[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})-(\d{2}))?/u.exec(date) ?? [];
  if (year === undefined) return [describedFrame('TXXX', 'date', date, '')];
  return [
    textFrame('TYER', year),
    ...(month === undefined || day === undefined ? [] : [textFrame('TDAT', `${day}${month}`)]),
  ];
}

function chapterFrames(chapters: readonly Chapter[]): Uint8Array[] {
  if (chapters.length === 0) return [];
  const idOf = (n: number) => `ch${n}\0`;
  const listed = chapters.slice(0, 255);
  return [
    // The list of all: on top, and in order.
    id3Frame(
      'CTOC',
      bytes(
        'toc\0',
        3,
        listed.length,
        listed.map((_, n) => idOf(n)),
      ),
    ),
    ...listed.map(({ start, end, title }, n) => {
      const times = [u32(Math.round(start * 1000)), u32(Math.round(end * 1000))];
      return id3Frame('CHAP', bytes(idOf(n), times, NO_PLACE, NO_PLACE, textFrame('TIT2', title)));
    }),
  ];
}

function textFrame(id: string, text: string): Uint8Array {
  const { encoding, encoded } = encodedTexts([text]);
  return id3Frame(id, bytes(encoding, encoded));
}

function describedFrame(id: string, name: string, text: string, language: string): Uint8Array {
  const { encoding, encoded } = encodedTexts([name, text]);
  return id3Frame(id, bytes(encoding, language, encoded));
}

/** Texts in Latin-1 if it has all of their characters, else in UTF-16; with the end of each but the last one marked. */
function encodedTexts(texts: readonly string[]): { encoding: number; encoded: Uint8Array } {
  const isPlain = texts.every((text) => Array.from(text).every((one) => one.charCodeAt(0) < 0x100));
  const encoded = texts.map((text, n) => {
    const end = n < texts.length - 1 ? zeros(isPlain ? 1 : 2) : [];
    if (isPlain)
      return bytes(
        Uint8Array.from(text, (one) => one.charCodeAt(0)),
        end,
      );
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    return bytes(
      0xff,
      0xfe,
      units.map((unit) => [unit & 0xff, unit >> 8]),
      end,
    );
  });
  return { encoding: isPlain ? 0 : 1, encoded: bytes(encoded) };
}
