import type { EngineId, EngineChoice } from '../../domain/engine/engine-id.ts';
import type { Surroundings } from '../../domain/settings/schedule.ts';
import type { Capabilities } from '../../domain/plan/model/context.ts';
import type { Bridge, Engine } from '../../engines/contract/engine-api.ts';
import type { Storage } from '../../storage/storage.ts';

/** Where everything is stored. `used`: bytes that this site has stored; null when the browser does not tell. */
export type QueueStorage = Storage & { readonly used: () => Promise<number | null> };

/** Who runs steps. */
export type Engines = Readonly<Record<EngineId, Engine>> & { readonly bridge: Bridge };

/** How many jobs can be worked on side by side. */
export function jobsTogether({ images, webcodecs, ffmpeg }: Engines): number {
  return Math.max(images.width, webcodecs.width, ffmpeg.width);
}

/** The time. `now` is in milliseconds since 1970; `wait` resolves after so many milliseconds. */
export type Clock = {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
};

/** What tells how the device is doing. */
export type Sensors = {
  readonly read: () => Omit<Surroundings, 'now'>;
  /** Calls back when something has changed. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** The device. */
export type Device = {
  /** What plans may make use of. */
  readonly power: Capabilities['device'];
  readonly sensors: Sensors;
  /** True when FFmpeg is here: planning ahead downloads nothing. */
  readonly hasFfmpeg: () => boolean;
};

/** What the user wishes of all jobs, as it is at the moment of asking. */
export type Preferences = {
  readonly engineChoice: () => EngineChoice;
  /** True when FFmpeg may be downloaded before a job that needs it has started. */
  readonly mayDownloadEarly: () => boolean;
};

/** Makes an id that was never used before. */
export type NewId = () => string;

/** What the queue is given, made once in `main.tsx`; each unit takes the groups that it uses. */
export type QueueGroups = {
  readonly storage: QueueStorage;
  readonly engines: Engines;
  readonly clock: Clock;
  readonly device: Device;
  readonly preferences: Preferences;
  readonly newId: NewId;
};
