import { expect, test } from 'vitest';
import {
  rewrittenXmp,
  tellsOfGainMap,
  tellsOfVideo,
} from '../../../../../src/engines/images/worker/metadata/xmp.ts';

const SIZE = { width: 30, height: 20 };

test('XMP says what is true of the picture that it goes along with', () => {
  const given = `<rdf:Description tiff:Orientation="6" exif:PixelXDimension='400' hdrgm:Version="1.0" GCamera:MotionPhoto="1" dc:format="image/jpeg"><tiff:ImageLength>300</tiff:ImageLength><Container:Directory><rdf:Seq><rdf:li/></rdf:Seq></Container:Directory><xmp:Thumbnails>AAAA</xmp:Thumbnails><dc:title>Sea</dc:title></rdf:Description>`;
  expect(tellsOfGainMap(given)).toBe(true);
  expect(tellsOfVideo(given)).toBe(true);
  const made = rewrittenXmp(given, SIZE);
  expect(made).toBe(
    `<rdf:Description tiff:Orientation="1" exif:PixelXDimension='30' dc:format="image/jpeg"><tiff:ImageLength>20</tiff:ImageLength><dc:title>Sea</dc:title></rdf:Description>`,
  );
  expect(tellsOfGainMap(made)).toBe(false);
  expect(tellsOfVideo(made)).toBe(false);
});
