import { HOST_RULES, type HostPath, type HostRule } from './host-rules.ts';

/** A server for `sites-enabled`: the site in /srv/kiln, at port 8080. */
export function nginxFile(): string {
  return `${[
    '# Made from src/build/hosts/host-rules.ts by `npm run papers`. Set `listen`, `server_name` and `root` to what is yours;',
    '# put https in front of it, as browsers keep files and run service workers for nobody else.',
    'server {',
    '  listen 8080;',
    '  root /srv/kiln;',
    '  index index.html;',
    '  charset utf-8;',
    '  default_type application/octet-stream;',
    '  # The copies that hosting/compress.mjs makes. With ngx_brotli add `brotli_static on;`.',
    '  gzip_static on;',
    ...HOST_RULES.flatMap(location),
    '}',
  ].join('\n')}\n`;
}

/** Only one location answers, and one with headers of its own loses those around it: each has all that concern it. */
function location({ path, headers }: HostRule): readonly string[] {
  const { 'Content-Type': type, ...others } = {
    ...(path.kind === 'all' ? {} : forAll()),
    ...headers,
  };
  return [
    `  location ${pattern(path)} {`,
    ...(type === undefined ? [] : ['    types {}', `    default_type ${type};`]),
    // Not `always`: what is missing today must not be missing in caches for a year.
    ...Object.entries(others).map(([name, value]) => `    add_header ${name} "${value}";`),
    '  }',
  ];
}

function forAll(): HostRule['headers'] {
  return Object.assign(
    {},
    ...HOST_RULES.filter(({ path }) => path.kind === 'all').map(({ headers }) => headers),
  ) as HostRule['headers'];
}

function pattern(path: HostPath): string {
  switch (path.kind) {
    case 'all':
      return '/';
    case 'below':
      return `/${path.folder}/`;
    case 'file':
      return `= /${path.path}`;
    default:
      return path satisfies never;
  }
}
