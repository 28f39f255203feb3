import { spawn, spawnSync } from 'node:child_process';
import { chmod, copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressSite } from '../../../hosting/compress.mjs';

/** The servers of Debian whose files are in `hosting/`, or in the site itself. */
export type WebServer = 'nginx' | 'caddy' | 'apache2';

const HOSTING = fileURLToPath(new URL('../../../hosting/', import.meta.url));
const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Modules of Apache as Debian has them: those that `.htaccess` uses, and what no Apache is without. */
const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];

/** Whether this machine has the server. */
export function hasWebServer(server: WebServer): boolean {
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin`;
  return spawnSync('which', [server], { env: { ...process.env, PATH: path } }).status === 0;
}

/** Serves the site in `root` by that server with the file that Kiln has for it, for as long as `use` takes. */
export async function withWebServer(
  server: WebServer,
  root: string,
  use: (url: string) => Promise<void>,
): Promise<void> {
  // Apache reads as a user of its own, whom a private temporary folder keeps out.
  const folder = await mkdtemp('/tmp/kiln-server-');
  await chmod(folder, 0o755);
  const port = await freePort();
  const { args, env } = await configure[server](folder, root, port);
  const child = spawn(`${server === 'caddy' ? '/usr/bin' : '/usr/sbin'}/${server}`, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answers(url, () => (child.exitCode === null ? null : said));
    await use(url);
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

type Start = { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };

const configure: Record<WebServer, (folder: string, root: string, port: number) => Promise<Start>> =
  {
    async nginx(folder, root, port) {
      const site = await readFile(`${HOSTING}nginx.conf`, 'utf8');
      const own = site
        .replace('listen 8080;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/kiln;', `root ${root};`);
      if (!own.includes(String(port)) || !own.includes(root)) throw new Error('nginx.conf');
      await writeFile(join(folder, 'kiln.conf'), own);
      // The container's own file, with Debian's places for what Alpine has elsewhere.
      const main = await readFile(`${HOSTING}nginx.main.conf`, 'utf8');
      await writeFile(
        join(folder, 'nginx.conf'),
        main
          .replace('/etc/nginx/modules/*.conf', '/etc/nginx/modules-enabled/*brotli-static.conf')
          .replace('/etc/nginx/kiln.conf', join(folder, 'kiln.conf'))
          .replaceAll('/tmp/nginx', `${folder}/nginx`),
      );
      // As root nginx reads as another user, who may not see the site of a test.
      const user = process.getuid?.() === 0 ? 'user root; ' : '';
      return {
        args: ['-c', join(folder, 'nginx.conf'), '-g', `${user}daemon off;`],
        env: {},
      };
    },
    async caddy(folder, root, port) {
      await copyFile(`${HOSTING}Caddyfile`, join(folder, 'Caddyfile'));
      return {
        args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
        env: {
          KILN_ADDRESS: `http://127.0.0.1:${port}`,
          KILN_ROOT: root,
          HOME: folder,
          XDG_DATA_HOME: folder,
          XDG_CONFIG_HOME: folder,
        },
      };
    },
    async apache2(folder, root, port) {
      const conf = [
        `ServerRoot ${folder}`,
        'ServerName localhost',
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/error.log`,
        `Listen 127.0.0.1:${port}`,
        ...APACHE_MODULES.map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${root}`,
        `<Directory ${root}>`,
        '  AllowOverride All',
        '  Require all granted',
        '</Directory>',
      ];
      await writeFile(join(folder, 'apache.conf'), `${conf.join('\n')}\n`);
      return { args: ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')], env: {} };
    },
  };

/** A copy of the built site, packed as for a release, that every server's user may read. */
export async function packedSite(): Promise<string> {
  const root = await mkdtemp('/tmp/kiln-site-');
  await cp(DIST, root, { recursive: true });
  await chmod(root, 0o755);
  compressSite(root);
  return root;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}

/** Waits until somebody answers at `url`; `ended` is what a server said that is no more. */
async function answers(url: string, ended: () => string | null): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const end = ended();
    if (end !== null) throw new Error(`The server ended: ${end}`);
    if ((await fetch(url).catch(() => null)) !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nobody answers at ${url}.`);
}
