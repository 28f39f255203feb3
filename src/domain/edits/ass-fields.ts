/** What a line of dialogue has in every reader: FFmpeg takes the fields by their places, whatever the file says of them. */
const STANDARD = [
  ...(['layer', 'start', 'end', 'style', 'name'] as const),
  ...(['marginl', 'marginr', 'marginv', 'effect', 'text'] as const),
];

/** What older scripts call the same fields. */
const OLDER_NAMES: Readonly<Record<string, string>> = { marked: 'layer', actor: 'name' };

/** What a field says that a file leaves out. */
const DEFAULTS: Readonly<Record<string, string>> = { layer: '0', style: 'Default', effect: '' };

/** The line that names the fields, within the part of the file that has the dialogue. */
const FORMAT = /(\[Events\][^[]*?\nFormat:)([^\n]*)/iu;

/** What FFmpeg puts in front of every line, whatever fields the file names; the other ones follow as they are named. */
const WRITTEN_FIRST = ['layer', 'start', 'end'];

/**
 * ASS as FFmpeg writes it, with lines of dialogue that have the usual fields in the usual order. A file may name fewer, or
 * others first, and readers that do not look lose words: a text with a comma, or all of it.
 */
export function withStandardFields(ass: string): string {
  const whole = ass.replaceAll('\r\n', '\n');
  const named = FORMAT.exec(whole)?.[2];
  if (named === undefined) return ass;
  const known = named.split(',').map((name) => {
    const plain = name.trim().toLowerCase();
    return OLDER_NAMES[plain] ?? plain;
  });
  const fields = [...WRITTEN_FIRST, ...known.filter((name) => !WRITTEN_FIRST.includes(name))];
  if (known.join() === STANDARD.join() || fields.at(-1) !== 'text') return ass;
  return whole
    .replace(FORMAT, '$1 Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text')
    .replaceAll(
      /^Dialogue:([^\n]*)/gmu,
      (_, line: string) => `Dialogue: ${dialogue(line, fields)}`,
    );
}

/** The last field is the text, with all of its commas. */
function dialogue(line: string, fields: readonly string[]): string {
  const parts = line.trimStart().split(',');
  const text = parts.slice(fields.length - 1).join(',');
  return STANDARD.map((name) => {
    if (name === 'text') return text;
    const place = fields.indexOf(name);
    const said = place === -1 ? undefined : parts[place];
    return said ?? DEFAULTS[name] ?? (name.startsWith('margin') ? '0' : '');
  }).join(',');
}
