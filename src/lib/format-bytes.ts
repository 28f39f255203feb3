const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes for people, in decimal units as file managers use them: "512 bytes", "2.1 MB". */
export function formatBytes(bytes: number, locale = 'en'): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const digits = power > 0 && value < 10 ? 1 : 0;
  return formatter(UNITS[power - 1] ?? 'byte', digits, locale)
    .format(value)
    .replace(' ', '\u00A0');
}

/** Making a formatter takes far longer than using it. */
const made = new Map<string, Intl.NumberFormat>();

function formatter(unit: string, maximumFractionDigits: number, locale: string): Intl.NumberFormat {
  const key = `${unit} ${maximumFractionDigits} ${locale}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits } as const;
  const format = new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
}
