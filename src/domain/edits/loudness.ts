/**
 * What a measuring pass finds out about a sound, as EBU R128 defines it: LUFS, LU, dBTP, LUFS; `offset` is what the
 * filter that normalises has to know of it, in LU; `aim` is the loudness to tell it so that the wanted one comes out.
 */
export type MeasuredLoudness = {
  readonly integrated: number;
  readonly range: number;
  readonly peak: number;
  readonly threshold: number;
  readonly offset: number;
  readonly aim: number;
};

/** The artifact of a measuring step; null is silence, which has no loudness. */
export function loudnessText(measured: MeasuredLoudness | null): string {
  return JSON.stringify(measured);
}

/** What a measuring step wrote. */
export function parseLoudness(text: string): MeasuredLoudness | null {
  return JSON.parse(text) as MeasuredLoudness | null;
}
