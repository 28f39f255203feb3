/** Who can run a step. The order is the order of preference. */
const ENGINES = ['webcodecs', 'ffmpeg'] as const;

/** Id of an engine. */
export type EngineId = (typeof ENGINES)[number];
