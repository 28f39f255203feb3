/** Longest name in UTF-8 bytes: every common file system takes 255, and zip tools and copies add to it. */
const MAX_BYTES = 200;

/** Longest name in code points. */
const MAX_CODE_POINTS = 120;

/** Control characters, and those that turn or hide text: "photo\u202Egpj.exe" reads as "photoexe.jpg". */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Refused by Windows, or with a meaning in paths. */
const RESERVED_CHARACTERS = /[\\/:*?"<>|]/gu;

/** Devices on Windows, with any extension. */
const RESERVED_STEM = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/**
 * A file name for an output: the source's name with the format's extension, safe on every file system and in zips,
 * and different from all names in `taken`, whatever their case: "clip.mp4", "clip (2).mp4". A suffix stands before the
 * extension: "clip-720p.mp4".
 */
export function outputName(
  source: string,
  extension: string,
  taken: Iterable<string>,
  suffix = '',
): string {
  return fileName(stemOf(source), extension, taken, suffix);
}

/** The same for a name that has no extension yet: what comes behind its last dot is part of it. */
export function fileName(
  name: string,
  extension: string,
  taken: Iterable<string>,
  suffix = '',
): string {
  const used = new Set(Array.from(taken, (other) => other.toLowerCase()));
  const stem = safeStem(name);
  const mark = suffix === '' ? '' : `-${suffix}`;
  for (let n = 1; ; n += 1) {
    const end = `${mark}${n === 1 ? '' : ` (${n})`}.${extension}`;
    const free = fit(stem, end);
    if (!used.has(free.toLowerCase())) return free;
  }
}

/**
 * Folders for outputs, as those of their sources, separated by "/", but safe in zips and on every file system: no name
 * leads out of where the zip is unpacked. Empty for none.
 */
export function outputFolder(folder: string): string {
  return folder
    .split(/[\\/]/u)
    .map((name) => cleanName(name).trim())
    .filter((name) => name !== '')
    .map((name) => notReserved(fit(name, '')))
    .join('/');
}

/** The name of a file without its extension, cleaned. */
export function stemOf(source: string): string {
  return cleanName(source)
    .replace(/\.[^.\s]{1,8}$/u, '')
    .trimEnd();
}

function safeStem(name: string): string {
  const clean = cleanName(name).trimEnd();
  return clean === '' ? 'output' : notReserved(clean);
}

/** Without what no file system takes, and without dots at the ends: "..", too, is nothing. */
function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(RESERVED_CHARACTERS, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
}

function notReserved(name: string): string {
  const [first = ''] = name.split('.');
  return RESERVED_STEM.test(first) ? `${first}_${name.slice(first.length)}` : name;
}

/** Cuts the stem so that stem and suffix fit both limits, never in the middle of a code point. */
function fit(stem: string, suffix: string): string {
  const points = Array.from(stem).slice(0, MAX_CODE_POINTS - suffix.length);
  while (points.length > 1 && byteLength(points.join('')) + suffix.length > MAX_BYTES) points.pop();
  return points.join('').trimEnd() + suffix;
}

/** Length in UTF-8; this layer has no TextEncoder. */
function byteLength(text: string): number {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code < 0x1_0000 ? 3 : 4;
  }).reduce((sum, length) => sum + length, 0);
}
