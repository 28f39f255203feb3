import { HOST_RULES, PACKED, PAGE, type HostPath } from './host-rules.ts';

/** What the packed copies of a file have to be called, as Apache knows them by their last ending only. */
const TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
} as const;

/** `.htaccess`, which Apache reads from the site's folder, wherever that is. Needs `AllowOverride All`. */
export function apacheFile(): string {
  return `${[
    'AddType application/manifest+json .webmanifest',
    'AddType application/octet-stream .bin',
    'AddDefaultCharset utf-8',
    'DirectorySlash On',
    '',
    '<IfModule mod_headers.c>',
    ...HOST_RULES.flatMap(rule),
    '</IfModule>',
    '',
    '# The copies that hosting/compress.mjs makes.',
    '<IfModule mod_headers.c>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...PACKED.flatMap(({ encoding, ending }) => [
      `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
      `  RewriteCond %{REQUEST_FILENAME}${ending} -f`,
      `  RewriteRule ^(.+)$ $1${ending} [L]`,
    ]),
    ...PACKED.flatMap(({ encoding, ending }) => [
      // Apache takes .br for Breton and .gz for an archive.
      `  <FilesMatch "\\${ending}$">`,
      `    RemoveLanguage ${ending}`,
      `    RemoveType ${ending}`,
      `    RemoveEncoding ${ending}`,
      `    Header set Content-Encoding ${encoding}`,
      '    Header append Vary Accept-Encoding',
      '  </FilesMatch>',
      ...Object.entries(TYPES).flatMap(([extension, type]) => [
        `  <FilesMatch "\\.${extension}\\${ending}$">`,
        `    ForceType ${type}`,
        '  </FilesMatch>',
      ]),
    ]),
    '</IfModule>',
    '</IfModule>',
  ].join('\n')}\n`;
}

function rule({ path, headers }: (typeof HOST_RULES)[number]): readonly string[] {
  // A type is not set here: AddType does it, and a packed copy would lose its own.
  const lines = Object.entries(headers)
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, value]) => `Header set ${name} "${value}"`);
  const where = condition(path);
  return where === null
    ? lines.map((line) => `  ${line}`)
    : [`  <If "${where}">`, ...lines.map((line) => `    ${line}`), '  </If>'];
}

/** The folder that the site stands in is not known, so that addresses are compared by their ends. */
function condition(path: HostPath): string | null {
  switch (path.kind) {
    case 'all':
      return null;
    case 'below':
      return `%{REQUEST_URI} =~ m#/${path.folder}/[^/]+$#`;
    case 'file': {
      const packed = PACKED.map(({ ending }) => ending.slice(1)).join('|');
      const name = `${path.path.replaceAll('.', '\\.')}(?:\\.(?:${packed}))?`;
      return `%{REQUEST_URI} =~ m#/${path.path === PAGE ? `(?:${name})?` : name}$#`;
    }
    default:
      return path satisfies never;
  }
}
