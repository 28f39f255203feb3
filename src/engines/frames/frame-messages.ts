import type { PictureFormat, RawFrame, ReelPart } from './frame-channel.ts';

/**
 * What is said on the port between two workers. A parcel is held by its receipt, the address of a blob that whoever
 * has used the frames up revokes: a worker that is deep in a computation hears no messages, but can ask for an address.
 */
export type FrameMessage =
  | { readonly kind: 'format'; readonly part: ReelPart; readonly format: PictureFormat }
  | { readonly kind: 'parcel'; readonly frames: readonly RawFrame[]; readonly receipt: string }
  | { readonly kind: 'end' };
