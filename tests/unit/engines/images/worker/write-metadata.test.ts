import { expect, test } from 'vitest';
import type { VideoCodec } from '../../../../../src/domain/media/codecs.ts';
import { readExif } from '../../../../../src/engines/images/worker/metadata/exif.ts';
import { pngChunk } from '../../../../../src/engines/images/worker/metadata/png-chunk.ts';
import { readHeader } from '../../../../../src/engines/images/worker/headers/read-header.ts';
import { withMetadata } from '../../../../../src/engines/images/worker/encode/write-metadata.ts';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const uint32 = (value: number) => new Uint8Array(new Uint32Array([value]).buffer).toReversed();

/** The frames of files of 16 x 8 pixels, without anything to decode in them. */
const FILES = {
  mjpeg: new Blob([
    Uint8Array.of(0xff, 0xd8),
    Uint8Array.of(0xff, 0xc0, 0, 11, 8, 0, 8, 0, 16, 1, 1, 0x11, 0),
    Uint8Array.of(0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0xd9),
  ]),
  png: new Blob([
    ascii('\u0089PNG\r\n\u001A\n'),
    ...pngChunk('IHDR', [uint32(16), uint32(8), Uint8Array.of(8, 2, 0, 0, 0)]),
    ...pngChunk('IDAT', [Uint8Array.of(1, 2, 3)]),
    ...pngChunk('IEND', []),
  ]),
  webp: new Blob([
    ...[ascii('RIFF'), Uint8Array.of(22, 0, 0, 0), ascii('WEBPVP8 '), Uint8Array.of(10, 0, 0, 0)],
    Uint8Array.of(0, 0, 0, 0x9d, 1, 0x2a, 16, 0, 8, 0),
  ]),
} as const satisfies Partial<Record<VideoCodec, Blob>>;
const CONTAINERS = { mjpeg: 'jpeg', png: 'png', webp: 'webp' } as const;

/** An upright picture, as EXIF data have it. */
const EXIF = Uint8Array.of(
  ...[0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0],
  ...[0, 0, 0, 0],
);

const xmpOf = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inner}</rdf:RDF></x:xmpmeta>`;
const TITLE = '<rdf:Description><dc:title>Ä picture</dc:title></rdf:Description>';
const IPTC = Uint8Array.of(0x1c, 2, 5, 0, 3, 65, 66, 67);

test.each(['mjpeg', 'png', 'webp'] as const)(
  'what is written into %s is read again',
  async (codec) => {
    const metadata = { exif: EXIF, xmp: xmpOf(TITLE), iptc: codec === 'mjpeg' ? IPTC : null };
    const file = await withMetadata(FILES[codec], codec, metadata);
    const facts = await readHeader(file, CONTAINERS[codec]);
    expect(facts?.size).toEqual({ width: 16, height: 8 });
    expect(readExif(facts?.exif?.data ?? new Uint8Array())?.orientation).toBe(1);
    expect(facts?.extras).toMatchObject({ xmp: metadata.xmp, iptc: metadata.iptc });
  },
);

test('XMP that is longer than a segment of JPEG is written in pieces, and read as one', async () => {
  const long = `<rdf:Description><note>${'0123456789'.repeat(20_000)}</note></rdf:Description>`;
  const file = await withMetadata(FILES.mjpeg, 'mjpeg', {
    exif: null,
    xmp: xmpOf(TITLE + long),
    iptc: null,
  });
  const facts = await readHeader(file, 'jpeg');
  expect(facts?.extras.xmp).toContain(TITLE + long);
});
