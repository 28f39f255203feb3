import type { Output, OutputFormat } from 'mediabunny';
import type { OpenInput } from './open-input.ts';
import type { FileFacts } from './track-facts.ts';

/** A source of a step, opened. `start` is when it begins, in seconds of its own timestamps; never below 0. */
export type OpenSource = {
  readonly input: OpenInput;
  readonly facts: FileFacts | null;
  readonly start: number;
};

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
  /** About how many bytes; null when nobody knows. */
  readonly bytes: number | null;
  readonly addTo: (output: Output, count: { maximumPacketCount?: number }) => void;
  /** Gives the whole track to the output. What an encoder still holds is written when the output ends. */
  readonly run: (reach: Reach) => Promise<void>;
  /** How many packets were written. */
  readonly packets: () => number;
};
