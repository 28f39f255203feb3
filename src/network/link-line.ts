import type { FrameAnswer, FrameBytes } from './frame/frame-protocol.ts';

/** A line to the frame that asks servers. What was asked before it is closed may never be answered. */
export type LinkLine = {
  /** Asks for a file from this byte on. */
  readonly ask: (url: string, from: number) => Promise<FrameAnswer>;
  /** The next bytes of what was answered. */
  readonly more: () => Promise<FrameBytes>;
  readonly close: () => void;
};
