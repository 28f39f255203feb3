import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  isOtherText,
  isPlaylist,
  SNIFF_BYTES,
  unreadPicture,
} from '../../../../src/domain/media/sniff.ts';

const PLAYLISTS = {
  HLS: '#EXTM3U\n#EXT-X-VERSION:3',
  'HLS after spaces': '\n  #EXTM3U\n',
  'HLS after a byte order mark': '\uFEFF#EXTM3U\n',
  DASH: '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011">',
  'DASH without a head': '<MPD type="static">',
  SMIL: '<smil xmlns="http://www.w3.org/ns/SMIL">',
  concat: 'ffconcat version 1.0\nfile a.mp4',
  SDP: 'v=0\r\no=- 0 0 IN IP4 127.0.0.1',
};

for (const [name, head] of Object.entries(PLAYLISTS)) {
  test(`${name} names other files`, () => expect(isPlaylist(head)).toBe(true));
}

const OTHERS = {
  MP4: '\0\0\0 ftypisom',
  text: 'This is a text file.',
  'a song whose title is one': 'ID3\u0004\0#EXTM3U',
  SubRip: '1\n00:00:01,000 --> 00:00:02,000\nHello',
  nothing: '',
  'an equation': 'v=0 and nothing else',
};

for (const [name, head] of Object.entries(OTHERS)) {
  test(`${name} does not`, () => expect(isPlaylist(head)).toBe(false));
}

const PICTURES = [
  ['\0\0\0\u001cftypavif\0\0\0\0avifmif1miaf', 'avif'],
  ['\0\0\0\u0018ftypmif1\0\0\0\0miafavif', 'avif'],
  ['\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'heic'],
  ['\0\0\0\u0018ftypmif1\0\0\0\0mif1heic', 'heic'],
  ['<?xml version="1.0"?>\n<!-- a dot -->\n<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
  ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN">\n<svg>', 'svg'],
  ['\0\0\0 ftypisom\0\0\u0002\0isomiso2avc1mp41', null],
  ['\0\0\0\u0018ftypqt  \0\0\0\0qt  ', null],
  ['<html><svg>', null],
] as const;

test.each(PICTURES)('%j is %s', (head, format) => expect(unreadPicture(head)).toBe(format));

describe('text', () => {
  const TEXTS = {
    prose: 'This is no video.',
    JSON: '{"name": "kiln"}',
    Markdown: '# Größe\n\n- a',
  };
  for (const [name, head] of Object.entries(TEXTS)) {
    test(`${name} is nothing that Kiln reads`, () => expect(isOtherText(head)).toBe(true));
  }
  test('a character that is cut in two is still text', () =>
    expect(isOtherText('Größe \uFFFD')).toBe(true));

  const READ = {
    SubRip: '1\n00:00:01,000 --> 00:00:02,000\nHello',
    WebVTT: 'WEBVTT\n\n',
    ASS: '\uFEFF[Script Info]\nTitle: a',
    MicroDVD: '{1}{25}Hello',
    nothing: '',
  };
  for (const [name, head] of Object.entries(READ)) {
    test(`${name} is`, () => expect(isOtherText(head)).toBe(false));
  }

  test('no media file among the fixtures is taken for text', () => {
    const folder = new URL('../../../fixtures/', import.meta.url);
    const media = readdirSync(folder)
      .filter((name) => !/\.(?:sh|mjs)$|playlist|^text\./u.test(name))
      .map((name) => new URL(name, folder))
      .filter((file) => statSync(file).isFile());
    expect(media.length).toBeGreaterThan(20);
    for (const file of media) {
      const head = new TextDecoder().decode(readFileSync(file).subarray(0, SNIFF_BYTES));
      expect(isOtherText(head), file.pathname).toBe(false);
    }
  });
});
