import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { BUILT } from './build-and-serve.ts';
import type { SiteFile } from './result.ts';

const SITE = join(BUILT, 'site');

/** What servers pack on the way. */
const TEXT = /\.(?:html|css|js|json|svg|txt|webmanifest)$/u;

/** A file of the built site by the path under which it was fetched. */
export async function siteFile(path: string): Promise<SiteFile> {
  const name = path.replace(/^\/site\//u, '').replace(/[?#].*$/u, '') || 'index.html';
  const content = await readFile(join(SITE, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const packed = TEXT.test(name) ? await promisify(brotliCompress)(content, { params }) : content;
  return { path: name, bytes: content.length, brotliBytes: packed.length };
}

/** All that the page can fetch: not what stands beside it for hosts, search engines and readers. */
export async function siteScripts(): Promise<string[]> {
  const names = await readdir(SITE, { recursive: true });
  return names.filter((name) => /\.(?:js|css|bin)$/u.test(name)).toSorted();
}
