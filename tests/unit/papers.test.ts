import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { caddyFile } from '../../src/build/hosts/caddy.ts';
import { nginxFile } from '../../src/build/hosts/nginx.ts';
import { HOUSE } from './architecture/house.ts';
import { roomsTable } from './architecture/rooms-table.ts';
import { formatsTable } from './formats-table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAPERS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const read = (paper: string) => readFileSync(`${root}${paper}`, 'utf8');

/** What is made from the code stands between `<!-- name -->` and `<!-- /name -->`. */
test.each([
  { paper: 'README.md', name: 'formats', table: formatsTable },
  { paper: 'ARCHITECTURE.md', name: 'rooms', table: () => roomsTable(HOUSE) },
])('the table of $name in $paper is that of the code (else: npm run papers)', (made) => {
  const { paper, name, table } = made;
  const [before = '', rest = ''] = read(paper).split(`<!-- ${name} -->`);
  const [held = '', after = ''] = rest.split(`<!-- /${name} -->`);
  const wanted = `\n\n${table()}\n\n`;
  if (process.env['KILN_WRITE_PAPERS'] === '1') {
    const text = [before, `<!-- ${name} -->`, wanted, `<!-- /${name} -->`, after].join('');
    writeFileSync(`${root}${paper}`, text);
    return;
  }
  expect(held).toBe(wanted);
});

test.each([
  { file: 'hosting/nginx.conf', made: nginxFile },
  { file: 'hosting/Caddyfile', made: caddyFile },
])('$file is that of the code (else: npm run papers)', ({ file, made }) => {
  if (process.env['KILN_WRITE_PAPERS'] === '1') writeFileSync(`${root}${file}`, made());
  expect(read(file)).toBe(made());
});

test('every dependency has its reason', () => {
  const { dependencies, devDependencies } = packageJson;
  const reasons = read('CONTRIBUTING.md');
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    expect(reasons, name).toContain(`| \`${name}\` |`);
  }
});

test.each([
  { paper: 'README.md', most: 150 },
  { paper: 'ARCHITECTURE.md', most: 200 },
])('$paper is read in a sitting: $most lines at most', ({ paper, most }) => {
  expect(read(paper).trimEnd().split('\n').length).toBeLessThanOrEqual(most);
});

describe('what the papers name is there', () => {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => existsSync(`${root}${path}`));
  const isThere = (path: string) =>
    // It comes with the build.
    path.startsWith('dist/') ||
    ['', 'src/'].some((base) => existsSync(`${root}${base}${path}`)) ||
    // A file may be named alone, or by the end of its path.
    tracked.some((file) =>
      `/${file}`.includes(`/${path.replace(/\/$/u, '')}${/\.\w+$/u.test(path) ? '' : '/'}`),
    );

  test.each(PAPERS)('files and folders of %s', (paper) => {
    const named = [...read(paper).matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/gu)]
      .map(([, path]) => path ?? '')
      .filter((path) => path.includes('/') || /\.(?:tsx?|mjs|json|css|html|md)$/u.test(path));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test.each(PAPERS)('links of %s', (paper) => {
    const links = [...read(paper).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(
      ([, path]) => path ?? '',
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });

  test.each(PAPERS)('commands of %s', (paper) => {
    const scripts = [...read(paper).matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name ?? '');
    expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });
});
