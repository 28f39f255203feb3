import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { stillContainer } from '../../../../../src/domain/media/still-picture.ts';
import { readHeader } from '../../../../../src/engines/images/worker/headers/read-header.ts';

async function headerOf(name: string) {
  const bytes = new Uint8Array(
    await readFile(new URL(`../../../../fixtures/${name}`, import.meta.url)),
  );
  const container = stillContainer(bytes.subarray(0, 512));
  return container === null ? null : readHeader(new Blob([bytes]), container);
}

test('a HEIC picture is turned by its container, whatever its EXIF data say', async () => {
  expect(await headerOf('turned.heic')).toMatchObject({
    container: 'heic',
    size: { width: 161, height: 121 },
    orientation: { by: 'decoder', value: 6 },
    alpha: 'none',
    bits: 8,
    exif: { mark: null },
    primaries: 'srgb',
  });
});

test('an AVIF picture has its size in its properties', async () => {
  expect(await headerOf('corners.avif')).toMatchObject({
    container: 'avif',
    size: { width: 161, height: 121 },
    orientation: { value: 1 },
    exif: null,
  });
});

test('a PNG says whether anything shows through', async () => {
  expect(await headerOf('alpha.png')).toMatchObject({ alpha: 'possible' });
  expect(await headerOf('picture.png')).toMatchObject({ size: { width: 96, height: 64 } });
});
