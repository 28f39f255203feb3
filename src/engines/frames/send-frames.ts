import { createStopToken, isStopped } from '../contract/stop-token.ts';
import type { FrameSender, RawFrame } from './frame-channel.ts';
import type { FrameMessage } from './frame-messages.ts';

/** Bytes of a parcel: small frames go together, as every question about a receipt takes a millisecond. */
const PARCEL_BYTES = 4 << 20;

/** Parcels on their way at most: both workers stay busy, and 4K takes 50 MB. */
const WINDOW = 4;

/** Milliseconds between two questions about a receipt that is still held. */
const PAUSE = 4;

/** What a sender is given by its surroundings; tests have others than workers. */
export type SenderPorts = {
  readonly post: (message: FrameMessage, transfer: Transferable[]) => void;
  readonly createReceipt: () => { readonly url: string; readonly stop: () => void };
  readonly isReturned: (receipt: string) => boolean;
  /** Waits so many milliseconds without giving the thread away. */
  readonly pause: (ms: number) => void;
};

/** A sender, to be closed whatever happens. */
export type OpenSender = FrameSender & { readonly close: () => void };

/**
 * Sends frames over a port, from a worker that cannot hear: their buffers move to the other worker, and no more are
 * sent than `WINDOW` parcels before what it has used up. `check` is called while it waits; it throws to end that.
 */
export function frameSender(ports: SenderPorts, check: () => void): OpenSender {
  const held: { readonly url: string; readonly stop: () => void }[] = [];
  let parcel: RawFrame[] = [];
  let bytes = 0;

  const awaitRoom = () => {
    for (let [oldest] = held; oldest !== undefined && held.length >= WINDOW; [oldest] = held) {
      if (ports.isReturned(oldest.url)) held.shift();
      else {
        check();
        ports.pause(PAUSE);
      }
    }
  };
  const post = () => {
    if (parcel.length === 0) return;
    awaitRoom();
    const receipt = ports.createReceipt();
    held.push(receipt);
    ports.post(
      { kind: 'parcel', frames: parcel, receipt: receipt.url },
      parcel.map(({ pixels }) => pixels.buffer),
    );
    parcel = [];
    bytes = 0;
  };
  return {
    begin: (part, format) => ports.post({ kind: 'format', part, format }, []),
    send(frame) {
      parcel.push(frame);
      bytes += frame.pixels.length;
      if (bytes >= PARCEL_BYTES) post();
    },
    end() {
      post();
      ports.post({ kind: 'end' }, []);
    },
    close() {
      for (const { stop } of held.splice(0)) stop();
    },
  };
}

/** What a sender needs, in a worker. */
export function workerPorts(port: MessagePort): SenderPorts {
  return {
    post: (message, transfer) => port.postMessage(message, transfer),
    createReceipt: createStopToken,
    isReturned: isStopped,
    pause: createPause(),
  };
}

/**
 * Waits on memory that is shared with nobody, which pages may have that may share none. Where a browser refuses it,
 * nothing waits: asking for a receipt takes its time as well.
 */
function createPause(): SenderPorts['pause'] {
  try {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    const clock = new Int32Array(memory.buffer);
    return (ms) => void Atomics.wait(clock, 0, 0, ms);
  } catch {
    return () => undefined;
  }
}
