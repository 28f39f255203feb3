/**
 * What a container says about a track beyond what mediabunny tells, and about tracks that it does not list at all.
 * Times are in seconds from the start of the presentation.
 */
export type TrackFacts = {
  /** The container's own number of the track, which mediabunny uses as well. */
  readonly id: number;
  readonly kind: 'video' | 'audio' | 'subtitle' | 'data';
  /** As the container calls it: the name of MP4's sample entry, Matroska's codec id. */
  readonly codec: string;
  /** The title that mediabunny does not look for: in MP4, the name of the track's handler. */
  readonly title: string | null;
  readonly frames: number | null;
  /** Ticks a second of the track's clock; null when the container does not say. */
  readonly timescale: number | null;
  /** Bits per second. */
  readonly bitRate: number | null;
  readonly start: number;
  readonly end: number | null;
  /** Frames per second, as exact as the container has it. */
  readonly rate: { readonly num: number; readonly den: number } | null;
};

/** What a container says about itself. */
export type FileFacts = {
  /** Every track, in file order. */
  readonly tracks: readonly TrackFacts[];
  /** Types of the files within it that are no pictures, such as `font/ttf`. */
  readonly attachments: readonly string[];
  /** Seconds; null when the container does not say. */
  readonly duration: number | null;
};

/** What a container says about one track of mediabunny's; null when it says nothing. */
export function factsOf(file: FileFacts | null, track: { readonly id: number }): TrackFacts | null {
  return file?.tracks.find(({ id }) => id === track.id) ?? null;
}
