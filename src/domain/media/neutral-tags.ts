import type { Tags } from './metadata.ts';
import { neutralTag } from './tag-names.ts';

/**
 * Tags as files have them, under their neutral names. Where a file has two spellings of one tag the first wins; what
 * programs wrote about themselves is left out.
 */
export function neutralTags(found: Iterable<readonly [name: string, value: string]>): Tags {
  const tags: Record<string, string> = {};
  const totals: Record<string, string> = {};
  for (const [spelled, value] of found) {
    const name = neutralTag(spelled);
    const text = value.trim();
    if (name === null || text === '') continue;
    if (name === 'track_total' || name === 'disc_total') totals[name] ??= text;
    else tags[name] ??= name === 'creation_time' ? utc(text) : text;
  }
  // Vorbis comments have the total in a tag of its own, all others behind the number.
  for (const name of ['track', 'disc'] as const) {
    const [number, total] = [tags[name], totals[`${name}_total`]];
    if (number !== undefined && total !== undefined && !number.includes('/')) {
      tags[name] = `${number}/${total}`;
    }
  }
  // FFmpeg writes a comment twice into QuickTime files.
  const { description, ...others } = tags;
  return description === others['comment'] ? others : tags;
}

/** A moment as ISO 8601 has it in UTC; a text that is no moment stays what it is. */
function utc(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString().replace('.000Z', 'Z');
}
