import { HOST_RULES, PAGE, type HostPath } from './host-rules.ts';

/** `_headers`, which Netlify and Cloudflare read from the site. */
export function headersFile(): string {
  return HOST_RULES.flatMap(({ path, headers }) =>
    addresses(path).map((address) =>
      [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    ),
  ).join('\n');
}

function addresses(path: HostPath): readonly string[] {
  switch (path.kind) {
    case 'all':
      return ['/*'];
    case 'below':
      return [`/${path.folder}/*`];
    case 'file':
      return path.path === PAGE ? ['/', `/${PAGE}`] : [`/${path.path}`];
    default:
      return path satisfies never;
  }
}
