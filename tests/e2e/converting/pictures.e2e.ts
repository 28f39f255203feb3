import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator } from 'playwright/test';
import { madeClip } from '../../support/native/made-clip.ts';
import { turnByExif } from '../../support/native/make-images.ts';
import { nativeProbe } from '../../support/native/native.ts';
import { nativePixel, type Place } from '../../support/native/native-pixel.ts';
import { fixture } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';
import { violations } from '../support/violations.ts';

/** Kiln, and the names of the files that it has fetched. */
const fetched: string[] = [];
const kiln = shareKiln(async ({ page }) => {
  page.on('request', (request) => fetched.push(request.url()));
});

/** Grey, with a colour in each corner: red and lime above, blue and yellow below. An odd size. */
const CORNERS = [
  'color=c=0x787878:s=162x122',
  // With chroma for pairs of pixels there would be no odd size.
  'format=rgb24',
  'crop=161:121',
  'drawbox=0:0:40:40:red:fill',
  'drawbox=121:0:40:40:lime:fill',
  'drawbox=0:81:40:40:blue:fill',
  'drawbox=121:81:40:40:yellow:fill',
].join(',');
const made = (name: string, ...args: string[]) =>
  madeClip(name, ['-f', 'lavfi', '-i', CORNERS, '-frames:v', '1', ...args]);

const RED = [255, 0, 0];
const LIME = [0, 255, 0];
const BLUE = [0, 0, 255];
const YELLOW = [255, 255, 0];
const UPRIGHT = { size: '161x121', corners: [RED, LIME, BLUE, YELLOW] };
/** Clockwise by 90 degrees. */
const TURNED = { size: '121x161', corners: [BLUE, RED, YELLOW, LIME] };

async function phonePhoto(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'kiln-')), 'phone.jpg');
  await copyFile(made('corners.jpg', '-q:v', '2', '-pix_fmt', 'yuvj444p'), file);
  return turnByExif(file);
}

/** What goes in, and what it has to look like. HEIC and AVIF say twice how they are turned, and are turned once. */
const INPUTS = [
  { file: async () => made('corners.png', '-pix_fmt', 'rgb24'), ...UPRIGHT },
  { file: async () => made('corners-still.webp', '-quality', '95'), ...UPRIGHT },
  { file: async () => made('corners.bmp'), ...UPRIGHT },
  { file: phonePhoto, ...TURNED },
  { file: async () => fixture('turned.heic'), ...TURNED },
  { file: async () => fixture('corners.avif'), ...UPRIGHT },
] as const;

const CODECS = { jpg: 'mjpeg', png: 'png', webp: 'webp' } as const;
const PLACES: readonly Place[] = [
  [0.05, 0.05],
  [0.95, 0.05],
  [0.05, 0.95],
  [0.95, 0.95],
];

/** How far a colour may be off: JPEG and WebP keep colours for pairs of pixels, in other numbers. */
const OFF = 8;

for (const [format, codec] of Object.entries(CODECS)) {
  test(`every picture becomes ${format}, upright, at its size, without FFmpeg`, async () => {
    const page = kiln();
    const files = await Promise.all(INPUTS.map(({ file }) => file()));
    await page.begin(files, format);
    for (const [n, { size, corners }] of INPUTS.entries()) {
      const name = files[n]?.split('/').at(-1) ?? '';
      await page.waitFor(name, 'done', 60_000);
      const output = await page.download(name);
      const { streams } = await nativeProbe(output);
      const [video] = streams;
      expect([name, video?.codec_name, `${video?.width}x${video?.height}`]).toEqual([
        name,
        codec,
        size,
      ]);
      for (const [k, place] of PLACES.entries()) {
        const pixel = nativePixel(output, place);
        const off = (corners[k] ?? []).map((value, c) => Math.abs(value - (pixel[c] ?? 0)));
        expect(Math.max(...off), `${name}: corner ${k} is ${pixel.join()}`).toBeLessThan(OFF);
      }
    }
    expect(fetched.filter((url) => /ffmpeg|webcodecs/u.test(url))).toEqual([]);
  });
}

test('transparency is kept where it can be, and laid on white where not', async () => {
  const page = kiln();
  for (const [format, middle] of [
    ['png', [0, 0, 0, 0]],
    ['webp', [0, 0, 0, 0]],
    ['jpg', [255, 255, 255, 255]],
  ] as const) {
    const output = await page.convert(fixture('alpha.png'), format);
    expect(nativePixel(output, [0.5, 0.5])).toEqual(middle);
    await page.clear();
  }
});

test('a photo keeps what it says of itself, or all but place and device, or nothing', async () => {
  const page = kiln();
  for (const [privacy, said] of [
    ['keep', ['Acme', '2020:01:02']],
    ['no-place', ['2020:01:02']],
    ['none', []],
  ] as const) {
    await page.convertTo('jpg');
    await page.add(fixture('turned.heic'));
    const row = page.job('turned.heic');
    await row.getByRole('button', { name: 'Options', exact: true }).click();
    await row.getByRole('button', { name: 'Privacy' }).click();
    await row.getByLabel('File details').selectOption(privacy);
    await page.start();
    await page.waitFor('turned.heic', 'done');
    const bytes = await readFile(await page.download('turned.heic'));
    expect(['Acme', '2020:01:02'].filter((text) => bytes.includes(text))).toEqual(said);
    await page.clear();
  }
});

test('a photo keeps its XMP and IPTC, or the row says why not', async () => {
  const page = kiln();
  const file = join(await mkdtemp(join(tmpdir(), 'kiln-')), 'said.jpg');
  await copyFile(made('corners.jpg', '-q:v', '2', '-pix_fmt', 'yuvj444p'), file);
  const said = { 'XMP-dc:Title': 'Sea', 'IPTC:City': 'Rome' };
  const wishes = Object.entries(said).map(([name, value]) => `-${name}=${value}`);
  execFileSync('exiftool', [...['-q', '-overwrite_original'], ...wishes, file]);
  for (const [format, kept, told] of [
    ['jpg', { Title: 'Sea', City: 'Rome' }, 'XMP and IPTC kept'],
    ['png', { Title: 'Sea' }, 'IPTC left out, PNG cannot hold them'],
    ['webp', { Title: 'Sea' }, 'XMP kept'],
  ] as const) {
    await page.convertTo(format);
    await page.add(file);
    const row = page.job('said.jpg');
    await expect(row).toContainText(told);
    await page.start();
    await page.waitFor('said.jpg', 'done');
    const output = await page.download('said.jpg');
    const args = ['-j', '-Title', '-City', output];
    const [found] = JSON.parse(String(execFileSync('exiftool', args))) as [object];
    expect({ format, ...found }).toEqual({ format, SourceFile: output, ...kept });
    await page.clear();
  }
});

test('a HEIC picture that is to be a video is refused before it starts, with what it can be, and is seen', async () => {
  const page = kiln();
  await page.convertTo('mp4');
  await page.add(fixture('turned.heic'));
  await expect(page.job('turned.heic')).toContainText('only into other pictures');
  await expect(page.job('turned.heic').locator('img')).toBeVisible();
});

test('a picture and what became of it are compared under one slider', async () => {
  const page = kiln();
  await page.begin([fixture('turned.heic')], 'jpg');
  await page.waitFor('turned.heic', 'done');
  const job = page.job('turned.heic');
  await job.getByRole('button', { name: 'Preview', exact: true }).click();
  await job.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(job.getByText(/^Before: 121×161 · .*kB/u)).toBeVisible();
  await expect(job.getByText(/^After: 121×161 · /u)).toBeVisible();
  const slider = job.getByRole('slider', { name: 'How much of the original is seen' });
  await expect(slider).toHaveValue('50');
  await slider.press('ArrowLeft');
  await slider.press('ArrowLeft');
  await expect(slider).toHaveValue('48');
  const shown = await job
    .locator('.compare-before')
    .evaluate((image) => getComputedStyle(image).clipPath);
  expect(shown).toContain('52%');
  expect(await violations(page.page)).toEqual([]);
});

/** What is made of pictures alone, and what native FFmpeg calls it. */
const MADE_OF_PICTURES = {
  avif: 'av1',
  jxl: 'jpegxl',
  tiff: 'tiff',
  bmp: 'bmp',
  ico: 'png',
} as const;

test('a picture becomes AVIF, JPEG XL, TIFF, BMP, ICO and PDF, and these become JPEG again', async () => {
  const page = kiln();
  const file = made('corners.png', '-pix_fmt', 'rgb24');
  for (const [format, codec] of Object.entries(MADE_OF_PICTURES)) {
    const output = await page.convert(file, format);
    const { streams } = await nativeProbe(output);
    const largest = streams.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
    expect([format, largest?.codec_name, largest?.width]).toEqual([format, codec, 161]);
    await page.clear();
    const again = await page.convert(output, 'jpg');
    for (const [k, place] of PLACES.entries()) {
      // An icon is square: what is above and below the picture is white in a JPEG.
      const [x, y] = place;
      const pixel = nativePixel(again, format === 'ico' ? [x, 0.5 + (y - 0.5) * 0.7] : place);
      const off = (UPRIGHT.corners[k] ?? []).map((value, c) => Math.abs(value - (pixel[c] ?? 0)));
      expect(Math.max(...off), `${format}: corner ${k} is ${pixel.join()}`).toBeLessThan(OFF);
    }
    await page.clear();
  }
  const pdf = await page.convert(file, 'pdf');
  expect((await readFile(pdf)).toString('latin1')).toContain('/MediaBox [0 0 120.75 90.75]');
  await page.clear();
});

test('a picture has the longest edge, the quality and the bytes at most that were asked for, or loses nothing', async () => {
  const page = kiln();
  const corners = made('corners.png', '-pix_fmt', 'rgb24');
  const asked = async (format: string, ask: (row: Locator) => Promise<void>, file = corners) => {
    const name = file.split('/').at(-1) ?? '';
    await page.convertTo(format);
    await page.add(file);
    const row = page.job(name);
    await row.getByRole('button', { name: 'Options', exact: true }).click();
    await ask(row);
    await page.start();
    await page.waitFor(name, 'done');
    const said = await row.locator('.job-plan').innerText();
    const output = await page.download(name);
    await page.clear();
    return { said, output };
  };
  const fill = async (row: Locator, label: string, value: string) => {
    await row.getByLabel(label).fill(value);
    await row.getByLabel(label).blur();
  };
  const small = await asked('jpg', async (row) => {
    await fill(row, 'Longest edge', '80');
    await row.getByRole('button', { name: 'Encoding' }).click();
    await fill(row, 'Exact quality', '40');
  });
  const facts = execFileSync('identify', ['-format', '%wx%h %Q', small.output]);
  expect([String(facts), small.said]).toEqual(['80x60 40', expect.stringContaining('80×60')]);
  const exact = await asked('webp', async (row) => {
    await row.getByRole('button', { name: 'Encoding' }).click();
    await row.getByLabel('Lossless').selectOption('on');
  });
  expect(exact.said).toContain('libwebp, lossless');
  const [before, after] = [corners, exact.output].map((file) =>
    execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-pix_fmt', 'rgb24', '-f', 'md5', '-']),
  );
  expect(String(after)).toBe(String(before));
  const noisy = ['-f', 'lavfi', '-i', 'testsrc2=s=480x360,noise=alls=30', '-frames:v', '1'];
  const clip = madeClip('noisy.png', [...noisy, '-pix_fmt', 'rgb24']);
  for (const [format, limit] of [
    ['jpg', 40_000],
    ['webp', 20_000],
  ] as const) {
    const fitted = await asked(format, (row) => fill(row, 'At most', String(limit / 1e6)), clip);
    expect(fitted.said).toMatch(/×\d+, quality \d+, \d passes/u);
    const { size } = await stat(fitted.output);
    expect(size, fitted.said).toBeLessThanOrEqual(limit);
    expect(size, fitted.said).toBeGreaterThan(limit * 0.9);
  }
});
