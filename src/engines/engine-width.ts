/** Gigabytes per worker: one 1080p encode takes about 200 MB, and the page and its files want the rest. */
const MEMORY_PER_WORKER = 0.5;

/** What browsers that do not tell their memory (Firefox, Safari) are taken to have, in gigabytes. */
const UNKNOWN_MEMORY = 4;

/** More workers than this only wait for the disk. */
const MOST_WORKERS = 8;

/** How many workers this device bears side by side: one per core, fewer where memory is short. */
export function engineWidth(device: {
  readonly hardwareConcurrency: number;
  readonly deviceMemory?: number;
}): number {
  const byMemory = Math.floor((device.deviceMemory ?? UNKNOWN_MEMORY) / MEMORY_PER_WORKER);
  return Math.max(1, Math.min(device.hardwareConcurrency || 1, byMemory, MOST_WORKERS));
}
