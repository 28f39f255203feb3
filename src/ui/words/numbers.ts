import { isolate, languageTag } from './language.ts';
import { words } from './words.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes for people, in decimal units as file managers use them: "512 bytes", "2.1 MB". */
export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const unit = UNITS[power - 1] ?? 'byte';
  return numbers({
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: power > 0 && value < 10 ? 1 : 0,
  })
    .format(value)
    .replace(' ', '\u00A0');
}

/** A time to wait or a time taken, no finer than it is worth: "0.4 s", "12 s", "3 min 20 s", "1 h 5 min". */
export function formatDuration(seconds: number): string {
  const { hours, minutes, seconds: inSeconds } = words.units;
  if (seconds < 9.95) return inSeconds(formatNumber(seconds, { maximumFractionDigits: 1 }));
  const whole = Math.round(seconds);
  if (whole < 60) return inSeconds(formatNumber(whole));
  if (whole < 3600) return pair(Math.floor(whole / 60), minutes, whole % 60, inSeconds);
  const inMinutes = Math.round(whole / 60);
  return pair(Math.floor(inMinutes / 60), hours, inMinutes % 60, minutes);
}

/** Steps in which people guess a time: `upTo` what length, in seconds, in steps of how many. */
const STEPS = [
  { upTo: 10, step: 1 },
  { upTo: 57, step: 5 },
  { upTo: 10 * 60, step: 60 },
  { upTo: 57 * 60, step: 5 * 60 },
  { upTo: Infinity, step: 30 * 60 },
];

/** Seconds, no finer than people guess a time to wait. */
export function roundTime(seconds: number): number {
  const step = STEPS.find(({ upTo }) => seconds < upTo)?.step ?? 1;
  return Math.round(seconds / step) * step;
}

type InUnit = (count: string) => string;

function pair(large: number, inLarge: InUnit, small: number, inSmall: InUnit): string {
  const first = inLarge(formatNumber(large));
  return small === 0 ? first : `${first} ${inSmall(formatNumber(small))}`;
}

/** A number as people write it. Thousands are set apart where there are many of them: "1200", "12,000". */
export function formatNumber(value: number, how: Intl.NumberFormatOptions = {}): string {
  return numbers({ useGrouping: 'min2', ...how }).format(value);
}

/** A part of a whole, in percent without decimals, downwards: what is not done yet is not said to be. */
export function formatPercent(fraction: number): string {
  return words.units.percent(formatNumber(Math.floor(fraction * 100)));
}

/** How many times as fast: "1.2", "34". */
export function formatFactor(factor: number): string {
  const digits = factor < 10 ? 1 : 0;
  return formatNumber(factor, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A time of day as it is usual where the user is, if the language is spoken there: "23:00", "11:00 PM". */
export function formatTimeOfDay(time: number): string {
  const tag = languageTag();
  const usual = new Intl.DateTimeFormat().resolvedOptions().locale;
  const regional = usual.split('-')[0] === tag ? usual : tag;
  return new Date(time).toLocaleTimeString(regional, { timeStyle: 'short' });
}

/** Things one after the other, as the language puts them: "a, b, and c". */
export function formatList(things: readonly string[]): string {
  return new Intl.ListFormat(languageTag()).format(things.map(isolate));
}

/** Things in a row, without an "and": "a, b, c". */
export function formatSeries(things: readonly string[]): string {
  return things.map(isolate).join(words.units.comma);
}

/** Facts about one thing, beside each other: "MP4 · 1.2 MB". */
export function formatFacts(facts: readonly string[]): string {
  return facts.map(isolate).join(' · ');
}

/** Making a formatter takes far longer than using it. */
const made = new Map<string, Intl.NumberFormat>();

function numbers(how: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([languageTag(), how]);
  const known = made.get(key) ?? new Intl.NumberFormat(languageTag(), how);
  made.set(key, known);
  return known;
}
