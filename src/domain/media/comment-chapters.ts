import type { Chapter } from './metadata.ts';

/** A chapter's beginning among Vorbis comments: `CHAPTER001=00:02:30.500`; its title is `CHAPTER001NAME`. */
const STARTS = /^CHAPTER(\d{2,3})$/iu;
const TIME = /^(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/u;

/** The chapters among Vorbis comments, which say only when each begins. `seconds` is how long the file is. */
export function commentChapters(
  comments: readonly (readonly [name: string, value: string])[],
  seconds: number,
): Chapter[] {
  const named = new Map(comments.map(([name, value]) => [name.toUpperCase(), value]));
  const found = comments
    .flatMap(([name, value]) => {
      const number = STARTS.exec(name)?.[1];
      const time = TIME.exec(value.trim());
      if (number === undefined || time === null) return [];
      const [, hours, minutes, rest] = time;
      const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
      return [{ start, title: named.get(`CHAPTER${number}NAME`) ?? '' }];
    })
    .toSorted((a, b) => a.start - b.start);
  return found.map((one, n) => ({
    ...one,
    end: found[n + 1]?.start ?? Math.max(seconds, one.start),
  }));
}

/** Chapters as Vorbis comments. */
export function chapterComments(chapters: readonly Chapter[]): [name: string, value: string][] {
  return chapters.flatMap(({ start, title }, n) => {
    const name = `CHAPTER${String(n + 1).padStart(3, '0')}`;
    return [
      [name, clock(start)],
      [`${name}NAME`, title],
    ];
  });
}

function clock(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const whole = Math.floor(thousandths / 1000);
  const parts = [whole / 3600, (whole / 60) % 60, whole % 60].map(two);
  return `${parts.join(':')}.${String(thousandths % 1000).padStart(3, '0')}`;
}
