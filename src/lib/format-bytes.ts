const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes for people, in decimal units as file managers use them: "512 bytes", "2.1 MB". */
export function formatBytes(bytes: number, locale = 'en'): string {
  if (bytes < 1000) {
    return unit(Math.round(bytes), { unit: 'byte', unitDisplay: 'long' }, locale);
  }
  const power = Math.min(UNITS.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const name = UNITS[power - 1] ?? 'byte';
  return unit(value, { unit: name, maximumFractionDigits: value < 10 ? 1 : 0 }, locale);
}

function unit(value: number, options: Intl.NumberFormatOptions, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', ...options })
    .format(value)
    .replace(' ', '\u00A0');
}
