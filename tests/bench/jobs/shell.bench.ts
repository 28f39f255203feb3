import { test } from 'playwright/test';
import { report } from '../bench-test.ts';
import { firstVisit } from '../first-visit.ts';
import { siteFile, siteScripts } from '../site-files.ts';

test('what the page loads before the first interaction', async () => {
  const { paths } = await firstVisit(async () => undefined);
  const fetched = await Promise.all([...new Set(paths)].map(siteFile));
  const shell = fetched.filter(({ path }) => /\.(?:html|css|js)$/u.test(path));
  const known = new Set(shell.map(({ path }) => path));
  const lazy = (await siteScripts()).filter((path) => !known.has(path));
  await report({ kind: 'shell', shell, lazy: await Promise.all(lazy.map(siteFile)) });
});
