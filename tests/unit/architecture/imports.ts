import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** That one file of `src` needs another, or a package. Paths count from `src`, such as `lib/abort.ts`. */
export type Import = { readonly from: string; readonly to: string };

/** A statement's specifier, a dynamic import's, a worker's address: each in single quotes, as the formatter leaves them. */
const SPECIFIER =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'|\bnew URL\(\s*'(\.[^']+)'/gmu;

/** All files of code in `src` that are there, whether git knows them yet or not. */
export function codeFiles(): string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => /\.tsx?$/u.test(path) && existsSync(join(ROOT, path)))
    .map((path) => path.slice('src/'.length));
}

/** What each file imports, types included. Files that are not code (styles, JSON outside of `src`) are left out. */
export function importsOf(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    [...withoutComments(readFileSync(join(ROOT, 'src', from), 'utf8')).matchAll(SPECIFIER)]
      .map((match) => match.slice(1).find((group) => group !== undefined) ?? '')
      .map((specifier) => ({ from, to: resolved(from, specifier) }))
      .filter(({ to }) => !/\.(?:css|json)$/u.test(to) && !to.startsWith('../')),
  );
}

function resolved(from: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/u, '');
  return path.startsWith('.') ? posix.join(dirname(from), path) : path;
}

/** Comments may show imports. Strings with `//` lose their rest, which hides no import. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '');
}
