import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Job, JobId } from '../../domain/job/job.ts';
import type { LinkProgress } from '../../domain/links/fetch-link.ts';
import type { Link } from '../../domain/links/link.ts';
import type { PresetList } from '../../domain/presets/preset-list.ts';
import type { NotifyPermission } from '../../domain/queue/news.ts';
import type { Progress } from '../../domain/job/progress.ts';
import type { Choice } from '../../domain/target/choice.ts';
import { chosenIn, type Settings } from '../../domain/settings/settings.ts';
import { coalesce } from '../../lib/coalesce.ts';
import type { Observed } from '../../lib/observed.ts';
import type { UpdateState } from '../../lib/update-state.ts';
import type { QueueSnapshot } from '../../queue/contract/queue-api.ts';
import type { AppServices, DatabaseState, EngineState } from './app-services.ts';
import { countJobs, type JobCounts } from './rows/count-jobs.ts';
import type { OpenDialog } from './open-dialog.ts';
import { createSaves, type Saves } from './saving/saves.ts';
import { viewJobs, WHOLE_QUEUE, type ListView } from './rows/list-view.ts';
import { choiceOf, NOTHING_SELECTED, type Selection } from './rows/selection.ts';
import type { Draft } from './slideshow-draft.ts';

/** Something the user has to know that belongs to no job: that something did not work, or what was done. */
export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly kind: 'fault' | 'fact';
};

/** A link whose file is on its way. */
export type LinkDownload = {
  readonly link: Link;
  readonly progress: ReadonlySignal<LinkProgress>;
  readonly stop: () => void;
};

/** Milliseconds between two looks at the queue: a thousand files arriving are a thousand snapshots. */
const SNAPSHOT_INTERVAL = 32;

/** What the page shows, as signals. */
export type Model = {
  readonly snapshot: ReadonlySignal<QueueSnapshot>;
  readonly jobs: ReadonlySignal<readonly Job[]>;
  readonly counts: ReadonlySignal<JobCounts>;
  readonly listView: Signal<ListView>;
  /** The jobs that the list shows. */
  readonly shown: ReadonlySignal<readonly Job[]>;
  readonly selection: Signal<Selection>;
  /** The jobs that are selected and in sight, in the order in which they are shown. */
  readonly selected: ReadonlySignal<readonly Job[]>;
  /** What the choice above shows: what new files become, or while rows are selected, what the first of them becomes. */
  readonly choice: ReadonlySignal<Choice>;
  readonly settings: ReadonlySignal<Settings>;
  readonly presets: ReadonlySignal<PresetList>;
  readonly engine: ReadonlySignal<EngineState>;
  readonly update: ReadonlySignal<UpdateState>;
  readonly database: ReadonlySignal<DatabaseState>;
  readonly notifyPermission: ReadonlySignal<NotifyPermission>;
  readonly saves: Saves;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly dialog: Signal<OpenDialog>;
  /** A slideshow that was begun; null when none was, or it became a job. */
  readonly slideshowDraft: Signal<Draft | null>;
  /** Images that were added together, of which a slideshow can be made; empty when that is not offered. */
  readonly offered: Signal<readonly File[]>;
  /** Files that are on their way from the web. */
  readonly links: Signal<readonly LinkDownload[]>;
  /** How far a job is; a signal of its own, so that only its bar moves. */
  readonly progressOf: (id: JobId) => ReadonlySignal<Progress | null>;
  readonly notify: (text: string, kind?: Notice['kind']) => void;
  /** What was last said to those who do not see the page; empty at first. */
  readonly announced: ReadonlySignal<{ readonly text: string }>;
  readonly announce: (text: string) => void;
  readonly dismiss: (notice: Notice) => void;
};

/** Makes the model and keeps it up to date for as long as the page lives. */
export function createModel(services: AppServices): Model {
  const { queue, settings, presets, offlineEngine, update, database, notifier } = services;
  const snapshot = signal(queue.snapshot());
  const jobs = computed(() => snapshot.value.jobs);
  const notices = signal<readonly Notice[]>([]);
  const announced = signal({ text: '' });
  const progress = new Map<JobId, Signal<Progress | null>>();

  const progressOf = (id: JobId) => {
    const known = progress.get(id);
    if (known !== undefined) return known;
    const made = signal(queue.progressOf(id));
    progress.set(id, made);
    return made;
  };

  const forgetGone = () => {
    const present = new Set(jobs.value.map((job) => job.id));
    for (const id of progress.keys()) if (!present.has(id)) progress.delete(id);
  };

  queue.subscribe(
    coalesce(SNAPSHOT_INTERVAL, () => {
      snapshot.value = queue.snapshot();
      if (progress.size > jobs.value.length) forgetGone();
    }),
  );
  queue.subscribeProgress((id, value) => {
    progressOf(id).value = value;
  });

  const observedSettings = observe(settings);
  const listView = signal(WHOLE_QUEUE);
  const shown = computed(() => viewJobs(jobs.value, listView.value));
  const selection = signal(NOTHING_SELECTED);
  const selected = computed(() => {
    const { ids } = selection.value;
    return ids.size === 0 ? [] : shown.value.filter(({ id }) => ids.has(id));
  });
  let lastNotice = 0;
  return {
    snapshot,
    jobs,
    counts: computed(() => countJobs(jobs.value)),
    settings: observedSettings,
    listView,
    shown,
    selection,
    selected,
    choice: computed(() => {
      const [first] = selected.value;
      return first === undefined ? chosenIn(observedSettings.value) : choiceOf(first);
    }),
    presets: observe(presets),
    engine: observe(offlineEngine),
    update: observe(update),
    database: observe(database),
    notifyPermission: observe(notifier),
    saves: createSaves(),
    notices,
    dialog: signal<OpenDialog>({ kind: 'none' }),
    slideshowDraft: signal(null),
    offered: signal([]),
    links: signal([]),
    progressOf,
    notify(text, kind = 'fault') {
      lastNotice += 1;
      notices.value = [...notices.value, { id: lastNotice, text, kind }];
      // A fault is an alert, which speaks for itself.
      if (kind === 'fact') announced.value = { text };
    },
    announced,
    announce(text) {
      announced.value = { text };
    },
    dismiss(notice) {
      notices.value = notices.value.filter((other) => other !== notice);
    },
  };
}

/** A signal that follows an observed value for as long as the page lives. */
function observe<T>({ read, subscribe }: Observed<T>): ReadonlySignal<T> {
  const value = signal(read());
  subscribe(() => {
    value.value = read();
  });
  return value;
}
