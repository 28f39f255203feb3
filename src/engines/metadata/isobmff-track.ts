import type { TrackLabel } from '../../domain/media/metadata.ts';
import { boxAt, boxes, type Box } from '../witness/isobmff-boxes.ts';
import { dated, handlerOf, whole } from './isobmff-index.ts';
import { trackKinds } from './isobmff-tags.ts';
import { box, u32, zeros } from './write-boxes.ts';

/** The ids of the tracks that others point to. */
export type References = { readonly chapters: number | null; readonly timecode: number | null };

/** A track's entry with another date, its label, and what it points to. */
export function trackEntry(
  view: DataView,
  trak: Box,
  created: number,
  label: TrackLabel | undefined,
  { chapters, timecode }: References,
): Uint8Array {
  const kind = handlerOf(view, trak);
  const title = label?.title ?? null;
  const known = boxAt(view, trak, 'tref');
  const links = known === null ? [] : others(view, known);
  const said: Uint8Array[] = [];
  const parts = [...boxes(view, trak.start, trak.end)].flatMap((part): Uint8Array[] => {
    switch (part.name) {
      case 'tkhd': {
        const all = [
          ...links,
          ...(chapters !== null && (kind === 'vide' || kind === 'soun')
            ? [box('chap', u32(chapters))]
            : []),
          ...(timecode !== null && kind === 'vide' ? [box('tmcd', u32(timecode))] : []),
        ];
        const header = dated(view, part, created);
        return all.length === 0 ? [header] : [header, box('tref', all)];
      }
      case 'mdia':
        return [media(view, part, created, title)];
      case 'tref':
        return [];
      case 'udta':
        said.push(...others(view, part));
        return [];
      default:
        return [whole(view, part)];
    }
  });
  if (title !== null) said.push(box('name', title));
  said.push(...trackKinds(label?.dispositions ?? []));
  return box('trak', parts, said.length === 0 ? [] : box('udta', said));
}

/** What is in a box but for names and marks, which are written anew. */
function others(view: DataView, { start, end }: Box): Uint8Array[] {
  return [...boxes(view, start, end)]
    .filter(({ name }) => !['name', '©nam', 'kind'].includes(name))
    .map((part) => whole(view, part));
}

/** A track's medium; players that show a title take the name of its handler. */
function media(view: DataView, mdia: Box, created: number, title: string | null): Uint8Array {
  const parts = [...boxes(view, mdia.start, mdia.end)].map((part) => {
    if (part.name === 'mdhd') return dated(view, part, created);
    if (part.name !== 'hdlr' || title === null) return whole(view, part);
    // A version, and of which kind it is, in two words.
    const kind = whole(view, part).slice(8, 20);
    return box('hdlr', kind, zeros(12), title, 0);
  });
  return box('mdia', parts);
}
