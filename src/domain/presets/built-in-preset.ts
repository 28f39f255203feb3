import type { Preset } from './preset.ts';

/** A preset that Kiln brings along. */
export type BuiltInPreset = Preset & {
  /** What it is good for, in one line. */
  readonly goodFor: string;
};
