import { Mistake } from '../../lib/mistake.ts';
import type { FrameReel, RawFrame } from './frame-channel.ts';
import type { FrameMessage } from './frame-messages.ts';

/** What is received from a port, message by message. */
export type FrameReceiver = {
  /** The next frames that belong together; what is left of the ones before is dropped. */
  readonly nextReel: () => Promise<FrameReel>;
  readonly close: () => void;
};

/**
 * Receives frames that another worker sends. `waiting` hears whether it waits for some, so that it can be told whose
 * fault a silence is. `giveBack` is told the receipt of each parcel that is used up.
 */
export function frameReceiver(
  port: MessagePort,
  waiting: (isWaiting: boolean) => void,
  giveBack: (receipt: string) => void = (receipt) => URL.revokeObjectURL(receipt),
): FrameReceiver {
  const messages: FrameMessage[] = [];
  let wake: (() => void) | null = null;
  port.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
    messages.push(data);
    wake?.();
  };

  const next = async (): Promise<FrameMessage> => {
    const known = messages.shift();
    if (known !== undefined) return known;
    waiting(true);
    try {
      await new Promise<void>((resolve) => (wake = resolve));
    } finally {
      wake = null;
      waiting(false);
    }
    return next();
  };
  const frames = async function* (): AsyncGenerator<RawFrame> {
    for (;;) {
      const message = await next();
      switch (message.kind) {
        case 'parcel':
          try {
            yield* message.frames;
          } finally {
            giveBack(message.receipt);
          }
          break;
        case 'end':
          return;
        case 'format':
          throw new Mistake('Frames of another format came before the end.');
        default:
          message satisfies never;
      }
    }
  };
  return {
    async nextReel() {
      for (;;) {
        const message = await next();
        if (message.kind === 'format') {
          const { part, format } = message;
          return { part, format, frames: frames() };
        }
        // What is left of the frames before is of no use any more.
        if (message.kind === 'parcel') giveBack(message.receipt);
      }
    },
    close: () => port.close(),
  };
}
