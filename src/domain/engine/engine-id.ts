/** Who can run a step. The order is the order of preference. */
const ENGINES = ['webcodecs', 'ffmpeg'] as const;

/** Id of an engine. */
export type EngineId = (typeof ENGINES)[number];

/** Who may work: every engine that fits, or FFmpeg alone. */
export const ENGINE_CHOICES = ['auto', 'ffmpeg'] as const;

/** Who may work, as the user says. */
export type EngineChoice = (typeof ENGINE_CHOICES)[number];
