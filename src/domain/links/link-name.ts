/** Characters of a file's name; file systems allow some more bytes than this. */
const LONGEST = 150;

/**
 * The name of a fetched file: as the server says (Content-Disposition), else the end of the path that was asked for or,
 * where that has none, of the path that answered in the end; else the host.
 */
export function linkName(disposition: string, paths: readonly string[], host: string): string {
  const ends = paths.map((path) => clean(decoded(path.split('/').at(-1) ?? '')));
  const candidates = [
    named(disposition),
    ...ends.filter((end) => /\.\w{2,5}$/u.test(end)),
    ...ends,
    clean(host),
  ];
  return candidates.find((name) => name !== '') ?? 'file';
}

function named(disposition: string): string {
  const extended = /filename\*\s*=\s*(?:utf-8|iso-8859-1)'[^']*'([^;]+)/iu.exec(disposition)?.[1];
  if (extended !== undefined) return clean(decoded(extended.trim()));
  const quoted = /filename\s*=\s*"((?:[^"\\]|\\.)*)"/iu.exec(disposition)?.[1];
  if (quoted !== undefined) return clean(quoted.replace(/\\(.)/gu, '$1'));
  return clean(/filename\s*=\s*([^\s;"]+)/iu.exec(disposition)?.[1] ?? '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The last part of a path, without what no file system takes. */
function clean(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const allowed = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  if (/^\.*$/u.test(allowed)) return '';
  const end = /\.\w{1,5}$/u.exec(allowed)?.[0] ?? '';
  return allowed.length <= LONGEST ? allowed : allowed.slice(0, LONGEST - end.length) + end;
}
