/** Who can run a step. The order is the order of preference. */
const ENGINES = ['images', 'webcodecs', 'ffmpeg'] as const;

/** Id of an engine. */
export type EngineId = (typeof ENGINES)[number];

/**
 * Who runs a step: one engine, or both as a bridge, where FFmpeg decodes and edits a picture that the browser encodes.
 */
export type StepEngine = EngineId | 'bridge';

/** The engines that have a part in it. */
export function enginesOf(by: StepEngine): readonly EngineId[] {
  return by === 'bridge' ? ['ffmpeg', 'webcodecs'] : [by];
}

/** The engine that reads the sources. */
export function readerOf(by: StepEngine): EngineId {
  return by === 'bridge' ? 'ffmpeg' : by;
}

/** Who may work: every engine that fits, or FFmpeg alone. */
export const ENGINE_CHOICES = ['auto', 'ffmpeg'] as const;

/** Who may work, as the user says. */
export type EngineChoice = (typeof ENGINE_CHOICES)[number];
