import type { SlideLook } from '../../domain/slideshow/slide-look.ts';
import type { FramePicture, Shot } from '../../domain/slideshow/slideshow-timeline.ts';
import { drawCard } from './draw-slide.ts';
import type { CardOf } from './draw-frame.ts';
import { loadImage, unreadableAmong, UnreadableImages } from './load-image.ts';

/** The cards of a slideshow's images, of which only those are in memory that are seen now or next. */
export type Deck = {
  /** The cards that a frame needs; frames are to be asked for in their order. */
  readonly deal: (picture: FramePicture) => Promise<CardOf>;
  readonly close: () => void;
};

/** Makes a deck. `onRead` hears of every image that is read, with its bytes. */
export function createDeck(
  images: readonly Blob[],
  shots: readonly Shot[],
  look: SlideLook,
  onRead: (bytes: number) => void,
): Deck {
  const cards = new Map<number, Promise<OffscreenCanvas>>();

  const make = async (input: number): Promise<OffscreenCanvas> => {
    const image = images[input];
    if (image === undefined) throw new RangeError(`Image ${input} is not given.`);
    const bitmap = await loadImage(image);
    onRead(image.size);
    try {
      return drawCard(bitmap, look);
    } finally {
      bitmap.close();
    }
  };
  const want = (input: number): Promise<OffscreenCanvas> => {
    const known = cards.get(input) ?? make(input);
    cards.set(input, known);
    // Whoever needs it hears of it then.
    known.catch(() => undefined);
    return known;
  };
  const drop = (input: number) => {
    cards.get(input)?.then(letGo, () => undefined);
    cards.delete(input);
  };
  return {
    async deal(picture) {
      const seen = picture.kind === 'still' ? [picture.shot] : [picture.from, picture.to];
      const [first] = seen;
      const next = shots[shots.findIndex(({ input }) => input === seen.at(-1)?.input) + 1];
      for (const input of cards.keys()) if (input < (first?.input ?? 0)) drop(input);
      try {
        const dealt = new Map<number, OffscreenCanvas>();
        for (const { input } of seen) dealt.set(input, await want(input));
        if (next !== undefined) void want(next.input);
        return ({ input }) => found(dealt, input);
      } catch (error) {
        const unreadable = await unreadableAmong(images);
        if (unreadable.length === 0) throw error;
        throw new UnreadableImages(unreadable);
      }
    },
    close() {
      for (const input of cards.keys()) drop(input);
    },
  };
}

function found(cards: ReadonlyMap<number, OffscreenCanvas>, input: number): OffscreenCanvas {
  const card = cards.get(input);
  if (card === undefined) throw new RangeError(`Image ${input} is not on the table.`);
  return card;
}

/** Gives its memory back now, not when somebody collects what nobody holds. */
function letGo(card: OffscreenCanvas): void {
  [card.width, card.height] = [1, 1];
}
