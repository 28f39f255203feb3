import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '../../../../src/domain/links/link-answer.ts';
import { linkContent } from '../../../../src/domain/links/link-content.ts';
import { linkName } from '../../../../src/domain/links/link-name.ts';
import { readLink } from '../../../../src/domain/links/link.ts';
import { webAddress } from '../../../../src/lib/web-address.ts';

const read = (text: string, page = 'https:') => readLink(webAddress(text), page);
const refusal = (text: string, page?: string) => {
  const reading = read(text, page);
  return reading.kind === 'refused' ? reading.failure.kind : reading.link.url;
};

describe('an address', () => {
  test.each([
    ['https://example.org/a.mp4#t=10', 'https://example.org/a.mp4'],
    [' example.org/a.mp4 ', 'https://example.org/a.mp4'],
    ['example.org:8080/a.mp4', 'https://example.org:8080/a.mp4'],
    ['http://localhost:3000/a.mp4', 'http://localhost:3000/a.mp4'],
    ['http://127.0.0.1/a.mp4', 'http://127.0.0.1/a.mp4'],
    ['https://player.vimeo.com/external/1.hd.mp4', 'https://player.vimeo.com/external/1.hd.mp4'],
    ['https://notyoutube.com/a', 'https://notyoutube.com/a'],
  ])('%s is a link', (text, url) => expect(refusal(text)).toBe(url));

  test.each([
    ['', 'not-an-address'],
    ['song', 'not-an-address'],
    ['my song.mp3', 'not-an-address'],
    ['ftp://example.org/a.mp4', 'not-an-address'],
    ['file:///home/a.mp4', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['data:video/mp4,x', 'not-an-address'],
    ['magnet:?xt=urn:btih:1', 'not-an-address'],
    ['https://me:secret@example.org/a.mp4', 'password'],
    ['http://example.org/a.mp4', 'mixed-content'],
    ['https://www.youtube.com/watch?v=1', 'known-site'],
    ['youtu.be/1', 'known-site'],
    ['https://m.tiktok.com./@a/video/1', 'known-site'],
    ['https://vimeo.com/1', 'known-site'],
  ])('%s is refused: %s', (text, kind) => expect(refusal(text)).toBe(kind));

  test('a page that came unencrypted may ask unencrypted hosts', () => {
    expect(refusal('http://example.org/a.mp4', 'http:')).toBe('http://example.org/a.mp4');
  });

  test('the host is named as the address has it', () => {
    expect(read('https://media.example.org:8443/a')).toMatchObject({
      link: { host: 'media.example.org:8443' },
    });
  });
});

describe('what was answered', () => {
  const link = { url: 'https://example.org/a.mp4', host: 'example.org' };
  const answer = { status: 200, url: link.url, type: 'video/mp4', disposition: '', size: 1000 };
  test.each([
    [{}, 1000, null],
    [{ size: null }, 0, null],
    [{}, null, null],
    [{ status: 404 }, null, { kind: 'status', status: 404, host: 'example.org' }],
    [
      { status: 503, type: 'text/html' },
      null,
      { kind: 'status', status: 503, host: 'example.org' },
    ],
    [{ type: 'text/html; charset=utf-8' }, null, { kind: 'page' }],
    [{ size: 0 }, null, { kind: 'empty' }],
    [{}, 999, { kind: 'too-large', size: 1000, room: 999 }],
  ] as const)('%o with %s bytes of room', (change, room, failure) => {
    expect(judgeAnswer({ ...answer, ...change }, link, room)).toEqual(failure);
  });
});

describe('what comes', () => {
  const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const packets = `G${'\0'.repeat(187)}G${'\0'.repeat(187)}`;
  test.each([
    ['video/mp4', '\0\0\0\x20ftypisom', 'media'],
    ['text/plain', '\0\0\0\x20ftypisom', 'media'],
    ['', 'RIFF\0\0\0\0WAVEfmt ', 'media'],
    ['application/octet-stream', packets, 'media'],
    ['application/octet-stream', '\x07\x91\x03\xC4 unknown', 'media'],
    ['video/x-rare', '\x07\x91\x03\xC4 unknown', 'media'],
    ['application/wasm', '\0asm\x01\0', 'other'],
    ['video/mp4', '\n<!-- a --> <!DOCTYPE HTML><html>', 'page'],
    ['video/mp4', '\xEF\xBB\xBF<html lang="en">', 'page'],
    ['application/vnd.apple.mpegurl', '#EXTM3U\n#EXT-X', 'playlist'],
    ['', '#EXTM3U\n', 'playlist'],
    ['application/dash+xml', '<?xml version="1.0"?><MPD>', 'playlist'],
    ['text/plain', 'not a song', 'other'],
    ['application/octet-stream', 'just text', 'other'],
    ['application/json', '{"error":"gone"}', 'other'],
    ['video/mp4', 'PK\x03\x04', 'other'],
    ['application/pdf', '%PDF-1.7\x00', 'other'],
  ] as const)('%s beginning with %j is %s', (type, head, content) => {
    expect(linkContent(type, bytes(head))).toBe(content);
  });
});

describe('the name of the file', () => {
  test.each([
    ['attachment; filename="my song.mp3"', ['/dl'], 'my song.mp3'],
    ["attachment; filename=x.mp3; filename*=UTF-8''%C3%BCber.mp3", ['/dl'], 'über.mp3'],
    ['attachment; filename=plain.mp3', ['/dl'], 'plain.mp3'],
    ['attachment; filename="..\\\\..\\\\evil.mp3"', ['/dl'], 'evil.mp3'],
    ['inline', ['/a/b%20c.mp4'], 'b c.mp4'],
    ['', ['/dl', '/files/real.webm'], 'real.webm'],
    ['', ['/dl', '/files/'], 'dl'],
    ['', ['/a%2F..%2Fb.mp4'], 'b.mp4'],
    ['', ['/100%.mp4'], '100%.mp4'],
    ['', ['/', '/'], 'example.org'],
    ['attachment; filename=".."', ['/'], 'example.org'],
  ])('%s and %o: %s', (disposition, paths, name) => {
    expect(linkName(disposition, paths, 'example.org')).toBe(name);
  });

  test('is cut to a length that file systems take, and keeps its ending', () => {
    const name = linkName('', [`/${'a'.repeat(400)}.mp4`], 'example.org');
    expect(name).toHaveLength(150);
    expect(name).toMatch(/a\.mp4$/u);
  });
});
