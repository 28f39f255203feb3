import type { Chapter, Metadata } from '../../../../domain/media/metadata.ts';
import { neutralTags } from '../../../../domain/media/neutral-tags.ts';
import type { BlobReader } from '../../../witness/blob-reader.ts';
import { ebmlElements, ebmlNumber, ebmlText, type EbmlElement } from '../../../worker/ebml.ts';
import type { FoundTag } from './isobmff-items.ts';
import { matroskaParts } from '../containers/matroska-facts.ts';

/** Milliseconds of 2001 in 1970's count: Matroska's dates begin there. */
const SINCE_2001 = Date.UTC(2001, 0, 1);

/** What a tag can be about that is no part of the file: a track, an edition, a chapter, an attachment. */
const PARTS: readonly number[] = [0x63c5, 0x63c9, 0x63c4, 0x63c6];

/** What a Matroska or WebM says of itself. `seconds` is how long it is; the last chapter may not say when it ends. */
export async function matroskaMetadata(reader: BlobReader, seconds: number): Promise<Metadata> {
  const { info, tags, chapters } = await matroskaParts(reader);
  return {
    tags: neutralTags([
      ...(info === null ? [] : infoTags(info)),
      ...(tags === null ? [] : fileTags(tags)),
    ]),
    chapters: chapters === null ? [] : chapterList(chapters, seconds),
  };
}

function infoTags(view: DataView): FoundTag[] {
  return [...ebmlElements(view, 0, view.byteLength)].flatMap((field): FoundTag[] => {
    if (field.id === 0x7ba9) return [['title', ebmlText(view, field)]];
    if (field.id !== 0x4461 || field.end - field.start !== 8) return [];
    const time = SINCE_2001 + Number(view.getBigInt64(field.start)) / 1e6;
    return [['creation_time', new Date(time).toISOString()]];
  });
}

/** The tags of the file as a whole. */
function fileTags(view: DataView): FoundTag[] {
  return [...ebmlElements(view, 0, view.byteLength)].flatMap((tag) => {
    const fields = children(view, tag);
    const isOfPart = fields.some(
      (field) =>
        field.id === 0x63c0 &&
        children(view, field).some(
          (target) => PARTS.includes(target.id) && ebmlNumber(view, target) > 0,
        ),
    );
    return isOfPart ? [] : fields.filter(({ id }) => id === 0x67c8).flatMap(simpleTag(view));
  });
}

function simpleTag(view: DataView) {
  return (tag: EbmlElement): FoundTag[] => {
    const fields = children(view, tag);
    const name = fields.find(({ id }) => id === 0x45a3);
    const text = fields.find(({ id }) => id === 0x4487);
    return name === undefined || text === undefined
      ? []
      : [[ebmlText(view, name), ebmlText(view, text)]];
  };
}

/** The chapters of the first edition, without those within others and those that are hidden. */
function chapterList(view: DataView, seconds: number): Chapter[] {
  const edition = [...ebmlElements(view, 0, view.byteLength)].find(({ id }) => id === 0x45b9);
  if (edition === undefined) return [];
  const found = children(view, edition)
    .filter(({ id }) => id === 0xb6)
    .map((atom) => children(view, atom))
    .filter((fields) => !fields.some((one) => one.id === 0x98 && ebmlNumber(view, one) === 1))
    .map((fields) => {
      const time = (id: number) => {
        const field = fields.find((one) => one.id === id);
        return field === undefined ? null : ebmlNumber(view, field) / 1e9;
      };
      const shown = fields.find(({ id }) => id === 0x80);
      const text = shown && children(view, shown).find(({ id }) => id === 0x85);
      return {
        start: time(0x91) ?? 0,
        end: time(0x92),
        title: text === undefined ? '' : ebmlText(view, text),
      };
    })
    .toSorted((a, b) => a.start - b.start);
  return found.map((one, n) => ({
    ...one,
    end: one.end ?? found[n + 1]?.start ?? Math.max(seconds, one.start),
  }));
}

function children(view: DataView, { start, end }: EbmlElement): EbmlElement[] {
  return [...ebmlElements(view, start, end)];
}
