import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withMetadata } from '../../src/engines/images/worker/encode/write-metadata.ts';
import { writeBmp } from '../../src/engines/images/worker/encode/write-bmp.ts';
import { writePdf } from '../../src/engines/images/worker/encode/write-pdf.ts';
import { writeTiff } from '../../src/engines/images/worker/encode/write-tiff.ts';
import { pictureInPdf } from '../../src/engines/images/worker/headers/read-pdf.ts';
import { readHeader } from '../../src/engines/images/worker/headers/read-header.ts';
import { blobReader } from '../../src/engines/witness/blob-reader.ts';
import { nativePixel } from '../support/native/native-pixel.ts';

/** Red above, and a blue below that lets half of what is behind it through. An odd size. */
const [WIDTH, HEIGHT] = [33, 21];
const pixels = (alpha: number) => ({
  width: WIDTH,
  height: HEIGHT,
  colorSpace: 'srgb' as const,
  data: Uint8ClampedArray.from({ length: WIDTH * HEIGHT * 4 }, (_, at) => {
    const isBelow = at >= WIDTH * 4 * (HEIGHT >> 1);
    return [isBelow ? 0 : 255, 0, isBelow ? 255 : 0, isBelow ? alpha : 255][at % 4] ?? 0;
  }),
});

/** A date and a maker, as EXIF data have them. */
const EXIF = Uint8Array.of(
  ...[0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x0f, 1, 2, 0, 5, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0],
  ...[0x41, 0x63, 0x6d, 0x65, 0, 0],
);
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"/></rdf:RDF></x:xmpmeta>`;
const IPTC = Uint8Array.of(0x1c, 2, 90, 0, 4, 0x52, 0x6f, 0x6d, 0x65);
const SAID = { exif: EXIF, xmp: XMP, iptc: IPTC };

async function written(name: string, file: Blob): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'kiln-')), name);
  await writeFile(path, new Uint8Array(await file.arrayBuffer()));
  return path;
}

function said(path: string): unknown {
  const args = ['-j', '-Make', '-Rating', '-City', path];
  const [found] = JSON.parse(String(execFileSync('exiftool', args))) as [object];
  return { ...found, SourceFile: undefined };
}

test('a TIFF is as it was, transparency and all, and says what it is to say', async () => {
  const path = await written('a.tif', await writeTiff(pixels(128), SAID));
  expect(nativePixel(path, [0.5, 0.1])).toEqual([255, 0, 0, 255]);
  expect(nativePixel(path, [0.9, 0.9])).toEqual([0, 0, 255, 128]);
  expect(said(path)).toEqual({ Make: 'Acme', Rating: 4, City: 'Rome' });
  const facts = await readHeader(new Blob([await readFile(path)]), 'tiff');
  expect(facts).toMatchObject({
    size: { width: WIDTH, height: HEIGHT },
    alpha: 'possible',
    extras: { xmp: XMP, iptc: IPTC, pages: 1 },
  });
  const opaque = await writeTiff(pixels(255), { exif: null, xmp: null, iptc: null });
  expect(nativePixel(await written('b.tif', opaque), [0.9, 0.9])).toEqual([0, 0, 255, 255]);
});

test('a BMP stands on its feet', async () => {
  const path = await written('a.bmp', writeBmp(pixels(255)));
  expect(nativePixel(path, [0.5, 0.1])).toEqual([255, 0, 0, 255]);
  expect(nativePixel(path, [0.9, 0.9])).toEqual([0, 0, 255, 255]);
});

test('a PDF holds its JPEG unchanged, and every object stands where it is said to', async () => {
  const jpeg = new Blob([Uint8Array.of(0xff, 0xd8, 1, 2, 3, 0xff, 0xd9)]);
  const pdf = await writePdf(jpeg, { width: 200, height: 100 });
  const found = await pictureInPdf(blobReader(pdf));
  expect(found?.header.size).toEqual({ width: 200, height: 100 });
  const { start = 0, end = 0 } = found?.place ?? {};
  expect(await pdf.slice(start, end).arrayBuffer()).toEqual(await jpeg.arrayBuffer());
  const text = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
  const places = [...text.matchAll(/^(\d{10}) 00000 n /gmu)].map(([, at]) => Number(at));
  expect(places.map((at) => text.slice(at, at + 7))).toEqual(
    places.map((_, n) => `${n + 1} 0 obj`),
  );
  expect(text.slice(Number(/startxref\n(\d+)/u.exec(text)?.[1])).startsWith('xref')).toBe(true);
});

const require = createRequire(import.meta.url);

/** A file of jSquash's encoder, with its usual options. */
async function encoded(name: 'avif' | 'jxl', alpha: number): Promise<Blob> {
  const script = `@jsquash/${name}/codec/enc/${name}_enc.js`;
  const { default: create } = (await import(
    script
  )) as typeof import('@jsquash/avif/codec/enc/avif_enc.js');
  const { defaultOptions } = (await import(`@jsquash/${name}/meta.js`)) as {
    defaultOptions: object;
  };
  const wasm = await readFile(require.resolve(script.replace('.js', '.wasm')));
  const module = await WebAssembly.compile(wasm);
  const { encode } = await create({
    noInitialRun: true,
    instantiateWasm: (imports, callback) => {
      const instance = new WebAssembly.Instance(module, imports);
      callback(instance);
      return instance.exports;
    },
  });
  const { data, width, height } = pixels(alpha);
  const options = { ...defaultOptions, quality: 90 } as Record<string, number>;
  return new Blob([encode?.(data, width, height, options)?.slice() ?? new Uint8Array()]);
}

test.each([
  ['avif', 255],
  ['avif', 128],
  ['jxl', 255],
] as const)(
  '%s says what it is to say, with an opacity of %s, and shows what it showed',
  async (name, alpha) => {
    const bare = await written(`bare.${name}`, await encoded(name, alpha));
    const path = await written(
      `a.${name}`,
      await withMetadata(await encoded(name, alpha), name, SAID),
    );
    expect(said(path)).toEqual({ Make: 'Acme', Rating: 4 });
    for (const place of [
      [0.5, 0.1],
      [0.9, 0.9],
    ] as const) {
      expect(nativePixel(path, place)).toEqual(nativePixel(bare, place));
    }
    const facts = await readHeader(new Blob([await readFile(path)]), name);
    expect(facts).toMatchObject({ size: { width: WIDTH, height: HEIGHT }, extras: { xmp: XMP } });
    expect(facts?.exif?.data).toEqual(EXIF);
  },
);
