import { ebmlElements, ebmlNumber, ebmlText } from '../../../worker/ebml.ts';

/** What the writer of a file counted, in bits per second and seconds. */
export type TrackStatistics = { readonly bitRate: number | null; readonly duration: number | null };

/** Reads the statistics of tracks from a list of tags, by the unique id of the track. */
export function matroskaTags(view: DataView): Map<number, TrackStatistics> {
  const found = new Map<number, TrackStatistics>();
  for (const tag of ebmlElements(view, 0, view.byteLength)) {
    let track = 0;
    let [bitRate, duration]: [number | null, number | null] = [null, null];
    for (const field of ebmlElements(view, tag.start, tag.end)) {
      if (field.id === 0x63c0) {
        for (const target of ebmlElements(view, field.start, field.end)) {
          if (target.id === 0x63c5) track = ebmlNumber(view, target);
        }
      }
      if (field.id === 0x67c8) {
        const [name, text] = simpleTag(view, field.start, field.end);
        if (/^BPS(?:-|$)/u.test(name)) bitRate = Number(text) || null;
        if (/^DURATION(?:-|$)/u.test(name)) duration = clockSeconds(text);
      }
    }
    const known = found.get(track);
    found.set(track, {
      bitRate: bitRate ?? known?.bitRate ?? null,
      duration: duration ?? known?.duration ?? null,
    });
  }
  return found;
}

function simpleTag(view: DataView, start: number, end: number): [name: string, text: string] {
  let [name, text] = ['', ''];
  for (const field of ebmlElements(view, start, end)) {
    if (field.id === 0x45a3) name = ebmlText(view, field);
    if (field.id === 0x4487) text = ebmlText(view, field);
  }
  return [name, text];
}

/** "00:01:02.500000000" as seconds; null for anything else. */
function clockSeconds(text: string): number | null {
  const match = /^(\d+):(\d+):(\d+(?:\.\d+)?)/u.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
