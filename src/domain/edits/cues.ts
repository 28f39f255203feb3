import type { TimeMap } from './time-map.ts';

/** The forms of subtitles that are files of text. */
export type CueForm = 'srt' | 'vtt' | 'ass';

/** True for the name of such a form. */
export function isCueForm(name: string): name is CueForm {
  return name === 'srt' || name === 'vtt' || name === 'ass';
}

/** A time as these files have it: hours may be missing, the fraction has two or three digits. */
const TIME = String.raw`(?:\d+:)?\d{1,2}:\d{2}[.,]\d{2,3}`;

/** What a cue begins with, up to its end time. SRT counts its cues; WebVTT may name them, ASS puts layer or mark first. */
const STARTS: Readonly<Record<CueForm, RegExp>> = {
  srt: new RegExp(String.raw`^\d+[ \t]*\n(${TIME})[ \t]*-->[ \t]*(${TIME})`, 'gmu'),
  vtt: new RegExp(String.raw`(?<=\n\n)(?:[^\n]+\n)?(${TIME})[ \t]+-->[ \t]+(${TIME})`, 'gu'),
  ass: new RegExp(String.raw`^Dialogue: *[^,\n]*,(${TIME}),(${TIME})`, 'gmu'),
};

/** A cue: when it is shown, in seconds, and its text with whatever stands around its times. */
type Cue = {
  readonly from: number;
  readonly to: number;
  /** Before the times, as a name or a layer. */
  readonly lead: string;
  /** Behind them: settings and words. */
  readonly rest: string;
};

/** What such a file holds. */
type CueFile = { readonly head: string; readonly cues: readonly Cue[] };

/** How many cues a file holds. */
export function countCues(text: string, form: CueForm): number {
  return parse(text, form).cues.length;
}

/**
 * The cues as they belong to a part of their film, at the speed at which that goes by: what is over before it begins is
 * left out, and so is what comes after it; what lasts over one of its ends is shown as long as there is something to
 * be shown over.
 */
export function retimedCues(text: string, form: CueForm, { range, speed }: TimeMap): string {
  const [start, end] = [range?.from ?? 0, range?.to ?? Infinity];
  const { head, cues } = parse(text, form);
  const kept = cues
    .filter(({ from, to }) => from < end && (to > start || from >= start))
    .map((cue) => ({
      ...cue,
      from: (Math.max(start, cue.from) - start) / speed,
      to: (Math.min(end, cue.to) - start) / speed,
    }));
  return head + kept.map((cue, n) => cueText(cue, n, form)).join('');
}

/**
 * SRT that was made of ASS, without its fonts and their sizes: they are those of every cue, counted in pixels of a
 * picture that the player does not know. Colours stay.
 */
export function withoutFonts(srt: string): string {
  const open: ('kept' | 'gone')[] = [];
  return srt.replaceAll(/<font([^>]*)>|<\/font>/gu, (tag, attributes?: string) => {
    if (attributes === undefined) return open.pop() === 'gone' ? '' : tag;
    const left = attributes.replaceAll(/ (?:face|size)="[^"]*"/gu, '');
    open.push(left === '' ? 'gone' : 'kept');
    return left === '' ? '' : `<font${left}>`;
  });
}

function parse(text: string, form: CueForm): CueFile {
  const whole = text.replaceAll('\r\n', '\n');
  const found = [...whole.matchAll(STARTS[form])];
  const cues = found.map((match, n) => {
    const [all, from = '', to = ''] = match;
    return {
      from: secondsOf(from),
      to: secondsOf(to),
      lead: all.slice(0, all.indexOf(from)),
      rest: whole.slice(match.index + all.length, found[n + 1]?.index),
    };
  });
  return { head: whole.slice(0, found[0]?.index), cues };
}

function cueText({ from, to, lead, rest }: Cue, place: number, form: CueForm): string {
  switch (form) {
    case 'srt':
      return `${place + 1}\n${timeText(from, 2, ',', 3)} --> ${timeText(to, 2, ',', 3)}${rest}`;
    case 'vtt':
      return `${lead}${timeText(from, 2, '.', 3)} --> ${timeText(to, 2, '.', 3)}${rest}`;
    case 'ass':
      return `${lead}${timeText(from, 1, '.', 2)},${timeText(to, 1, '.', 2)}${rest}`;
    default:
      return form satisfies never;
  }
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** "01:02:03,004": with so many digits of hours at least, this mark, and so many digits behind it. */
function timeText(seconds: number, hours: number, mark: string, digits: number): string {
  const scale = 10 ** digits;
  const all = Math.round(seconds * scale);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const [whole, fraction] = [Math.floor(all / scale), all % scale];
  const minutes = Math.floor(whole / 60);
  return [
    pad(Math.floor(minutes / 60), hours),
    pad(minutes % 60, 2),
    `${pad(whole % 60, 2)}${mark}${pad(fraction, digits)}`,
  ].join(':');
}
