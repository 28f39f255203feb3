import type { LinkAnswer } from '../../domain/links/link-answer.ts';

/** What goes over the line: each order is answered once, under its number. */
export type Numbered<T> = { readonly id: number; readonly value: T };

/** What the page asks of the frame. */
export type FrameOrder =
  /** Asks whether it is there. */
  | { readonly kind: 'hello' }
  /** Asks a server for a file, from this byte on. What was asked for before is dropped. */
  | { readonly kind: 'ask'; readonly url: string; readonly from: number }
  /** Asks for the next bytes of what was answered. */
  | { readonly kind: 'more' };

/** How a server took it. `there`: it answers, but lets no other page read its files. */
export type FrameAnswer =
  | { readonly kind: 'answer'; readonly answer: LinkAnswer }
  | { readonly kind: 'silence'; readonly server: 'there' | 'nowhere' | 'offline' };

/** The next bytes; or the file is complete, or the connection broke off before it was. */
export type FrameBytes =
  | { readonly kind: 'bytes'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'end' }
  | { readonly kind: 'broken' };

/** Any answer of the frame. */
export type FrameNews = { readonly kind: 'hello' } | FrameAnswer | FrameBytes;

/** The message that brings the frame its line. */
export const FRAME_LINE = 'kiln-link-line';

/** A line to the frame that asks servers. What was asked before it is closed may never be answered. */
export type LinkLine = {
  /** Asks for a file from this byte on. */
  readonly ask: (url: string, from: number) => Promise<FrameAnswer>;
  /** The next bytes of what was answered. */
  readonly more: () => Promise<FrameBytes>;
  readonly close: () => void;
};
