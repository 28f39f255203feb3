import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Packages that leave no JavaScript in the site: types only. */
const TYPES_ONLY = /^@types\/|^@ffmpeg\/types$/u;

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.\w+)?$/iu;

/** Packages that ship no licence text, and the file beside this one that has it. */
const OWN_TEXTS: Readonly<Record<string, string>> = {
  '@ffmpeg/core': 'ffmpeg-core-notice.txt',
  '@ffmpeg/ffmpeg': 'ffmpeg-wasm-licence.txt',
  '@ffmpeg/util': 'ffmpeg-wasm-licence.txt',
};

const RULE = `\n\n${'='.repeat(100)}\n\n`;

const PREFACE = `Kiln is free software under the GNU General Public License, version 3 or later (LICENSE.txt).
It contains the works below, each under its own licence.`;

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Name, version, licence and licence text of everything in the site that others wrote, ending with the GPL. */
export async function thirdPartyNotices(root: string): Promise<string> {
  const packages = await runtimePackages(root);
  const notices = await Promise.all(packages.map((manifest) => noticeOf(root, manifest)));
  return [PREFACE, ...notices, await readFile(join(root, 'LICENSE'), 'utf8')].join(RULE);
}

/** The packages that "dependencies" names, and what these bundle, by name. */
async function runtimePackages(root: string): Promise<Manifest[]> {
  const found = new Map<string, Manifest>();
  const visit = async (path: string) => {
    const { dependencies = {} } = await readManifest(path);
    for (const name of Object.keys(dependencies)) {
      if (TYPES_ONLY.test(name) || found.has(name)) continue;
      const folder = join(root, 'node_modules', name);
      found.set(name, await readManifest(folder));
      await visit(folder);
    }
  };
  await visit(root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}

async function noticeOf(root: string, { name, version, license }: Manifest): Promise<string> {
  const text = await readFile(await licencePath(root, name), 'utf8');
  return `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}\n\n${text.trim()}`;
}

async function licencePath(root: string, name: string): Promise<string> {
  const own = OWN_TEXTS[name];
  if (own !== undefined) return join(import.meta.dirname, own);
  const folder = join(root, 'node_modules', name);
  const file = (await readdir(folder)).find((entry) => LICENCE_FILE.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence text: add one in src/build.`);
  return join(folder, file);
}
