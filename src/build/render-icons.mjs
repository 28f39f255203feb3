/** Draws public/icons from public/favicon.svg. By hand, when that changes: node src/build/render-icons.mjs */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.mjs';

const folder = fileURLToPath(new URL('../../public', import.meta.url));
const rounded = await readFile(`${folder}/favicon.svg`, 'utf8');

/** The system cuts the corners of these itself, and for maskable icons all but the middle 80 %. */
const full = (scale) =>
  rounded
    .replace(' rx="14"', '')
    .replace(
      /(<rect[^>]*>)/u,
      `$1<g transform="translate(32 32.5) scale(${scale}) translate(-32 -32)">`,
    )
    .replace('</svg>', '</g></svg>');

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
await draw('icon-192.png', 192, rounded);
await draw('icon-512.png', 512, rounded);
await draw('maskable-512.png', 512, full(0.74));
await draw('apple-touch-180.png', 180, full(0.86));
await browser.close();

async function draw(name, size, svg) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`,
  );
  await page.screenshot({ path: `${folder}/icons/${name}`, omitBackground: true });
  await page.close();
}
