import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { HOST_RULES } from '../../src/build/hosts/host-rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

describe('the container', () => {
  const lines = read('Dockerfile').split('\n');
  const stages = read('Dockerfile')
    .split(/^FROM /mu)
    .slice(1);

  test('takes only what is there, and what .dockerignore lets through', () => {
    const [first = '', ...allowed] = read('.dockerignore').trimEnd().split('\n');
    expect(first).toBe('*');
    const names = allowed.map((line) => line.slice(1));
    expect(names.filter((name) => !existsSync(`${root}${name}`))).toEqual([]);
    const copied = lines
      .filter(
        (line) => line.startsWith('COPY ') && !line.includes('--from=') && line !== 'COPY . .',
      )
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.length).toBeGreaterThan(0);
    for (const path of copied) {
      expect(existsSync(`${root}${path}`), path).toBe(true);
      expect(names, path).toContain(path.split('/')[0]);
    }
  });

  test('pins what it stands on, runs as nobody in particular and leaves the tools behind', () => {
    expect(stages.map((stage) => /^\S+:\S+/u.test(stage))).toEqual([true, true]);
    const [, last = ''] = stages;
    expect(last).toContain('\nUSER nginx\n');
    expect(last).not.toMatch(/\bnpm\b|\bnode\b/u);
  });
});

test('what workflows and the container run is a script of this package', () => {
  const workflows = readdirSync(`${root}.github/workflows`).map(
    (name) => `.github/workflows/${name}`,
  );
  for (const file of [...workflows, 'Dockerfile', 'hosting/netlify.toml']) {
    const scripts = [...read(file).matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name ?? '');
    expect(scripts.length, file).toBeGreaterThan(0);
    expect(
      scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name)),
      file,
    ).toEqual([]);
  }
});

test('no header is said twice of one file: servers would send both', () => {
  const all = HOST_RULES.filter(({ path }) => path.kind === 'all').flatMap(({ headers }) =>
    Object.keys(headers),
  );
  for (const { path, headers } of HOST_RULES) {
    if (path.kind === 'all') continue;
    expect(Object.keys(headers).filter((name) => all.includes(name))).toEqual([]);
  }
});
