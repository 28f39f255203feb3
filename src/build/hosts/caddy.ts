import { HOST_RULES, PACKED, PAGE, type HostPath } from './host-rules.ts';

/** A `Caddyfile`. Address and folder may be given in the environment. */
export function caddyFile(): string {
  const rules = HOST_RULES.flatMap(({ path, headers }, index) => [
    // Only files that are there: what is missing today must not be missing in caches for a year.
    `\t@rule${index} {`,
    `\t\tpath ${addresses(path)}`,
    '\t\tfile {path} {path}/index.html',
    '\t}',
    `\theader @rule${index} {`,
    ...Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
  ]);
  return `${[
    '# Made from src/build/hosts/host-rules.ts by `npm run papers`. With a domain as KILN_ADDRESS Caddy brings https along.',
    '{$KILN_ADDRESS::8080} {',
    '\troot * {$KILN_ROOT:/srv/kiln}',
    ...rules,
    '\tencode gzip',
    '\t# The copies that hosting/compress.mjs makes.',
    '\tfile_server {',
    `\t\tprecompressed ${PACKED.map(({ encoding }) => encoding).join(' ')}`,
    '\t}',
    '}',
  ].join('\n')}\n`;
}

function addresses(path: HostPath): string {
  switch (path.kind) {
    case 'all':
      return '*';
    case 'below':
      return `/${path.folder}/*`;
    case 'file':
      return path.path === PAGE ? `/ /${PAGE}` : `/${path.path}`;
    default:
      return path satisfies never;
  }
}
