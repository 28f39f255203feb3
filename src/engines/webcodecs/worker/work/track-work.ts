import type { Output, OutputFormat } from 'mediabunny';
import type { FileContent } from '../../../worker/file-content.ts';
import type { OnRead, OpenInput } from './open-input.ts';
import type { FileFacts } from './file-facts.ts';

/** A file of a step, opened. `start` is what its own timestamps have at the output's 0, in seconds; never below 0. */
export type OpenSource = {
  readonly kind: 'file';
  readonly file: Blob;
  readonly input: OpenInput;
  readonly facts: FileFacts | null;
  readonly start: number;
};

/**
 * The segments of a video, which are read as one file. Each is opened when its turn comes, or a long video would need as
 * many open files as it has segments. `seconds` is the time from a segment's first frame to that of the next; `start` is
 * when the first frame of all is shown, in seconds of the output.
 */
export type SegmentedSource = {
  readonly kind: 'segments';
  readonly start: number;
  readonly segments: readonly { readonly file: Blob; readonly seconds: number }[];
  readonly onRead: OnRead;
};

/** What a step reads from. */
export type StepSource = OpenSource | SegmentedSource;

/** What all tracks of an output share. */
export type WorkContext = {
  readonly format: OutputFormat;
  /** Seconds that are added to all timestamps, so that none is negative where the container cannot say so. */
  readonly shift: number;
};

/** Called with how far the track is, in seconds of the output; to be awaited. */
export type Reach = (seconds: number) => Promise<void>;

/** One output track, ready to be added and then run. */
export type TrackWork = {
  readonly name: string;
  /** The most packets there can be; null when nobody knows. */
  readonly maximumPackets: number | null;
  /** How many packets there have to be for the track to fit to its neighbours; null when it has none. */
  readonly exactPackets: number | null;
  /** About how many bytes; null when nobody knows. */
  readonly bytes: number | null;
  /** Billionths of a second that each frame of a video lasts; null where they differ, or nobody knows. */
  readonly frameDuration: number | null;
  readonly addTo: (output: Output, count: { maximumPacketCount?: number }) => void;
  /** Gives the whole track to the output. What an encoder still holds is written when the output ends. */
  readonly run: (reach: Reach) => Promise<void>;
  /**
   * Writes into the finished file what the muxer cannot say; absent where it says everything. `place` is that among the
   * works of the file, from 0.
   */
  readonly complete?: (content: FileContent, place: number) => void;
  /** How many packets were written. */
  readonly packets: () => number;
};
