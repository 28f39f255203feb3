import type { Failure } from '../../domain/failure/failure.ts';
import type { NotifyPermission } from '../../domain/queue/news.ts';
import type { FetchLink } from '../../domain/links/fetch-link.ts';
import type { Source } from '../../domain/job/source.ts';
import type { PresetList } from '../../domain/presets/preset-list.ts';
import type { Schedule } from '../../domain/settings/schedule.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Viewer } from '../../engines/contract/viewer-api.ts';
import type { Observed } from '../../lib/observed.ts';
import type { UpdateState } from '../../lib/update-state.ts';
import type { Queue } from '../../queue/contract/queue-api.ts';
import type { TempFile } from '../../storage/files/temp-file.ts';
import type { Storage } from '../../storage/storage.ts';
import type { StorageContents } from '../../storage/storage-contents.ts';

/**
 * Where the conversion engine is: not here yet, on its way (0 to 1, null when unknown), here but not stored, stored, or not
 * to be had.
 */
export type EngineState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'downloading'; readonly fraction: number | null }
  | { readonly kind: 'unkept' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * How this page stands to what is stored. `blocked`: a tab with an older Kiln holds on to it. `outdated`: a tab with a
 * newer one has changed it, and this page cannot read it any more. `skipped`: it was slow to open, and the user went on
 * without it.
 */
export type DatabaseState = 'current' | 'blocked' | 'outdated' | 'skipped';

/** Bytes that this site has stored; `quota` is null where the browser does not tell. */
export type StorageUse = { readonly used: number; readonly quota: number | null };

/** What is stored in this browser, and how to make room. */
export type StorageService = {
  readonly use: () => Promise<StorageUse>;
  readonly contents: () => Promise<StorageContents>;
  /** Deletes what no job needs any more. */
  readonly freeLeftovers: () => Promise<void>;
  readonly adapters: Storage['adapters'];
  /** Null where files cannot be written; the zip is then made in memory. */
  readonly openTempFile: () => Promise<TempFile | null>;
};

/** What this browser and the device below it can do and tell. */
export type DeviceService = {
  /** The schedules that can work here. */
  readonly scheduleKinds: () => readonly Schedule['kind'][];
  /** Asks the user to let Kiln know when the device is idle; to be called in a click. True when it may. */
  readonly allowIdle: () => Promise<boolean>;
  readonly facts: () => Promise<BrowserFacts>;
  /** `alone`: this browser has no Web Locks, so two tabs would disturb each other. */
  readonly tabs: 'coordinated' | 'alone';
  /** `ios-tab`: in Safari on an iPhone or iPad, which deletes what is stored after seven days without a visit. */
  readonly visit: 'app' | 'tab' | 'ios-tab';
};

/** How those who look away are notified; what is read is whether the system may show messages. */
export type Notifier = Observed<NotifyPermission> & {
  /** Asks the user to allow messages; to be called in a click. */
  readonly ask: () => Promise<NotifyPermission>;
  readonly show: (title: string, body: string) => Promise<void>;
  /** Takes the message away. */
  readonly clear: () => Promise<void>;
  readonly sound: () => Promise<void>;
};

/** What a browser is and can do, for those who look for a fault. `memory` is in gigabytes. */
export type BrowserFacts = {
  readonly browser: string;
  readonly cores: number;
  readonly memory: number | null;
  /** Codecs of WebCodecs, by the name of FFmpeg. */
  readonly decodes: readonly string[];
  readonly encodes: readonly string[];
  readonly opfs: 'present' | 'missing';
  readonly locks: 'present' | 'missing';
  /** Whether the browser may delete what is stored when it needs room; null where it does not tell. */
  readonly persistence: 'granted' | 'refused' | null;
};

/** Small pictures of sources, made once and stored beside them. */
export type ThumbnailService = {
  /** Null where none is stored. */
  readonly read: (source: Source['id']) => Promise<Blob | null>;
  readonly write: (source: Source['id'], picture: Blob) => Promise<void>;
  /** Looks into files, one after the other. */
  readonly viewFile: (file: Blob) => Viewer;
  /** The same picture as one that every browser decodes; null where Kiln cannot read it either. */
  readonly readable: (picture: Blob) => Promise<Blob | null>;
};

/** What this Kiln is. */
export type AboutService = {
  readonly version: string;
  /** The licences of everything that Kiln is built from, as plain text. */
  readonly notices: () => Promise<string>;
};

/** Everything the page needs from the rest of the app. */
export type AppServices = {
  readonly queue: Queue;
  readonly settings: Observed<Settings> & { readonly write: (change: Partial<Settings>) => void };
  /** The user's own presets. `update` is given the list as it is stored now; it throws where nothing can be stored. */
  readonly presets: Observed<PresetList> & {
    readonly update: (next: (list: PresetList) => PresetList) => void;
  };
  /**
   * `download` fetches the engine ahead of time, `remove` deletes it; how it stands is told by the state. `missing`: the
   * scripts that drive it could not be stored.
   */
  readonly offlineEngine: Observed<EngineState> & {
    readonly download: () => Promise<'kept' | 'missing'>;
    readonly remove: () => Promise<void>;
  };
  /** Adds the files that other apps have shared with Kiln, each once; `isAdded`: since some time (ms since 1970). */
  readonly takeSharedFiles: (
    isAdded: (file: File, since: number) => boolean,
    add: (files: readonly File[]) => Promise<void>,
  ) => Promise<void>;
  readonly update: Observed<UpdateState> & { readonly apply: () => Promise<void> };
  readonly database: Observed<DatabaseState>;
  readonly storage: StorageService;
  readonly device: DeviceService;
  /** Looks into a file, to show it before it is converted. */
  readonly openViewer: (file: Blob) => Viewer;
  readonly thumbnails: ThumbnailService;
  readonly notifier: Notifier;
  readonly fetchLink: FetchLink<File, AbortSignal>;
  readonly about: AboutService;
};
