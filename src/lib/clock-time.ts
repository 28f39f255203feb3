/** Hours, minutes and seconds as people write them: "62.5", "1:02.5", "0:01:02"; a comma does for the point. */
const CLOCK = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d*)?|[.,]\d+)$/u;

/** The seconds of a time as people write it; null when it is none. Below a larger unit, minutes and seconds end at 59. */
export function parseClock(text: string): number | null {
  const found = CLOCK.exec(text.trim());
  if (found === null) return null;
  const [, hours, minutes, rest = ''] = found;
  const seconds = Number(rest.replace(',', '.'));
  if (minutes !== undefined && seconds >= 60) return null;
  if (hours !== undefined && Number(minutes) >= 60) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + seconds;
}

/** An exact position in media, to the millisecond where it needs it: "0:07", "1:02.5", "1:02:09.04". */
export function formatPosition(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const whole = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const fraction = String(milliseconds % 1000)
    .padStart(3, '0')
    .replace(/0+$/u, '');
  const pad = (value: number) => String(value).padStart(2, '0');
  const clock =
    hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
  return fraction === '' ? clock : `${clock}.${fraction}`;
}

/** A position that runs, always as long as before: "0:07.00", "1:02.50". */
export function formatRunning(seconds: number): string {
  const hundredths = Math.floor(seconds * 100 + 0.05);
  const clock = formatPosition(Math.floor(hundredths / 100));
  return `${clock}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** A position or length in media, as players show it: "0:07", "3:42", "1:02:09". */
export function formatClock(seconds: number): string {
  return formatPosition(Math.round(seconds));
}
