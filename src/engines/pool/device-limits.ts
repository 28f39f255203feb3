const GIGABYTE = 2 ** 30;

/** Bytes per worker: a 720p encode takes about 115 MB, and larger ones share the budget below. */
const MEMORY_PER_WORKER = 0.25 * GIGABYTE;

/** What browsers that do not tell their memory (Firefox, Safari) are taken to have, in gigabytes. */
const UNKNOWN_MEMORY = 4;

/** More workers than this only wait for the disk. */
const MOST_WORKERS = 8;

/** The share of a device's memory that engines may take: the system, the browser and the files want the rest. */
const SHARE = { desktop: 1 / 3, mobile: 1 / 6 } as const;

/** Phones end a page that takes more than this, whatever they have. */
const MOST_ON_MOBILE = 0.75 * GIGABYTE;

/** What a browser tells of its device. `deviceMemory` is in gigabytes, rounded, and never more than 8. */
export type DeviceFacts = {
  readonly hardwareConcurrency: number;
  readonly deviceMemory?: number | undefined;
  readonly mobile: boolean;
};

/** Bytes of memory that all engines together may take on this device. */
export function memoryBudget({ deviceMemory, mobile }: DeviceFacts): number {
  const memory = (deviceMemory ?? UNKNOWN_MEMORY) * GIGABYTE;
  return mobile ? Math.min(memory * SHARE.mobile, MOST_ON_MOBILE) : memory * SHARE.desktop;
}

/** How many workers this device bears side by side: one per core, fewer where memory is short. */
export function engineWidth(device: DeviceFacts): number {
  const byMemory = Math.floor(memoryBudget(device) / MEMORY_PER_WORKER);
  return Math.max(1, Math.min(device.hardwareConcurrency || 1, byMemory, MOST_WORKERS));
}

/** The part of `navigator` that the facts are read from; what only some browsers have may be missing. */
type NavigatorLike = {
  readonly hardwareConcurrency: number;
  readonly deviceMemory?: number;
  readonly userAgentData?: { readonly mobile: boolean };
  readonly userAgent: string;
  readonly maxTouchPoints: number;
};

/** Phones and tablets by name, where the browser does not say `mobile` itself. */
const MOBILE_NAME = /Android|iPhone|iPad|Mobile/u;

/** Reads the facts. An iPad calls itself a Mac, but no Mac has a touch screen. */
export function deviceFacts(navigator: NavigatorLike): DeviceFacts {
  const { hardwareConcurrency, deviceMemory, userAgentData, userAgent, maxTouchPoints } = navigator;
  const touchMac = userAgent.includes('Macintosh') && maxTouchPoints > 1;
  return {
    hardwareConcurrency,
    deviceMemory,
    mobile: userAgentData?.mobile ?? (MOBILE_NAME.test(userAgent) || touchMac),
  };
}
