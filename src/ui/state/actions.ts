import { isHeld, jobName, type DoneJob, type Job, type JobId } from '../../domain/job/job.ts';
import type { UserEvent } from '../../domain/job/job-event.ts';
import { outputName } from '../../domain/job/output-name.ts';
import type { FormatId } from '../../domain/formats/catalogue.ts';
import { fileKindOf } from '../../domain/job/file-kind-of.ts';
import type { FileKind } from '../../domain/media/file-kind.ts';
import type { Options } from '../../domain/options/options.ts';
import { asSetting, chosenIn } from '../../domain/settings/settings.ts';
import {
  afterChoosing,
  automatic,
  targetFor,
  withChosenOptions,
  type Choice,
  type ChoiceId,
} from '../../domain/target/choice.ts';
import { onlyTags, withFormat, withoutTags, type Target } from '../../domain/target/target.ts';
import type { AppServices } from './app-services.ts';
import { withOtherFormat } from './choose-format.ts';
import { createDownloads, destinationOf, destinationOfZip } from './download.ts';
import { mayRemove, mayRetarget } from './job-actions.ts';
import type { Model } from './model.ts';
import { underChoice } from './rows/selection.ts';
import { createConverterAgain } from './rows/convert-again.ts';
import { createMover } from './rows/move-jobs.ts';
import { pickFolder } from './saving/pick-folder.ts';
import { ALL_OUTPUTS } from './saving/saves.ts';
import { createRemoval } from './removal.ts';
import { jobsWords } from '../words/jobs-words.ts';
import { resultsWords } from '../words/results-words.ts';
import { words } from '../words/words.ts';

/** Everything the user can do. Never rejects: what goes wrong is shown as a notice. */
export type Actions = ReturnType<typeof createActions>;

/** Binds the user's wishes to the queue. */
export function createActions(services: AppServices, model: Model) {
  const { queue, settings } = services;
  const downloads = createDownloads(services, model);

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      model.notify(words.app.wentWrong(error instanceof Error ? error.message : String(error)));
    }
  };
  const apply = (ids: readonly JobId[], event: UserEvent) => attempt(() => queue.apply(ids, event));
  const removal = createRemoval(queue, model);
  const moveJob = createMover(queue);
  const convertAgain = createConverterAgain(queue);
  const jobsWhich = (wanted: (job: Job) => boolean) => model.jobs.value.filter(wanted);
  const idsOf = (wanted: (job: Job) => boolean) => jobsWhich(wanted).map((job) => job.id);
  /** What all files become that are added from now on, and those that wait for "Convert" and follow this choice. */
  const choose = async (choice: Choice): Promise<void> => {
    const selected = model.selected.peek();
    if (selected.length > 0) return chooseFor(selected, choice);
    settings.write(asSetting(choice));
    const waiting = idsOf(isReached);
    if (waiting.length > 0) await apply(waiting, { kind: 'choose', choice });
  };
  const isReached = (job: Job) => isHeld(job) && job.following !== undefined;
  /** Remembers what was chosen for files of these jobs' kinds: what they become by themselves from now on. */
  const learn = (format: FormatId, jobs: readonly Job[]) => {
    const { formats } = settings.read();
    settings.write({ formats: afterChoosing(formats, format, jobs.map(fileKindOf)) });
  };
  /** The same for some jobs only; those that have been started stay as they are. */
  const chooseFor = async (jobs: readonly Job[], choice: Choice): Promise<void> => {
    const changeable = jobs.filter((job) => mayRetarget(job) && job.target.slideshow === undefined);
    const followers = changeable.filter(({ following }) => following !== undefined);
    if (followers.length > 0) {
      await apply(
        followers.map(({ id }) => id),
        { kind: 'follow', choice },
      );
    }
    for (const job of changeable.filter(({ following }) => following === undefined)) {
      await apply([job.id], { kind: 'set-target', target: underChoice(job, choice) });
    }
  };

  return {
    attempt,
    apply,
    add: (files: readonly File[]) =>
      attempt(async () => {
        if (files.length === 0) return;
        const { takeFiles } = await import('./take-files.ts');
        await takeFiles(services, model, choose, files);
      }),
    convert: () => apply(idsOf(isHeld), { kind: 'release' }),
    convertOnly: (jobs: readonly Job[]) =>
      apply(
        jobs.filter(isHeld).map(({ id }) => id),
        { kind: 'release' },
      ),
    choose,
    chooseFormat: (format: ChoiceId) =>
      attempt(async () => {
        const { formats } = settings.read();
        const choice = model.choice.peek();
        await choose(await withOtherFormat(choice, format, model.presets.peek(), formats));
        const selected = model.selected.peek();
        if (format === 'auto') return;
        learn(format, selected.length > 0 ? selected : jobsWhich(isReached));
      }),
    /** What files of a kind become by themselves. */
    chooseForKind: (kind: FileKind, format: FormatId) => {
      const choice = model.choice.peek();
      if (choice.format !== 'auto') return;
      const formats = { ...choice.formats, [kind]: format };
      settings.write({ formats });
      void choose(automatic(formats, choice.options));
    },
    /** Options of the choice above. Tags and covers are those of files: they are set on the jobs that are selected. */
    chooseOptions: async (options: Partial<Options>) => {
      const [tags, shared] = [onlyTags(options), withoutTags(options)];
      const selected = model.selected.peek().map(({ id }) => id);
      if (Object.keys(tags).length > 0)
        await apply(selected, { kind: 'set-options', options: tags });
      if (Object.keys(shared).length > 0)
        await choose(withChosenOptions(model.choice.peek(), shared));
    },
    retarget: (ids: readonly JobId[], target: Target) => apply(ids, { kind: 'set-target', target }),
    /** The format of one job: its own, or, where it is that of all files, theirs with all that belongs to it. */
    setFormat: (job: Job, format: FormatId) => {
      const chosen = chosenIn(settings.read());
      const theirs = targetFor(chosen, fileKindOf(job)).format;
      const isSlideshow = job.target.slideshow !== undefined;
      const wished: UserEvent =
        format === theirs && !isSlideshow
          ? { kind: 'follow', choice: chosen }
          : { kind: 'set-target', target: withFormat(job.target, format) };
      if (!isSlideshow) learn(format, [job]);
      return apply([job.id], wished);
    },
    /**
     * Makes a second job of a done one's files, which keeps its result: of another format, or, where that is null, of the
     * same one, for the user to change what else is wanted.
     */
    convertAgain: (job: DoneJob, format: FormatId | null) =>
      attempt(async () => {
        const target = format === null ? job.target : withFormat(job.target, format);
        const isClear = format !== null && settings.read().startAtOnce;
        await convertAgain(job, target, isClear ? 'ready' : 'held');
        model.announce(jobsWords.addedAgain(jobName(job)));
      }),
    retryFailed: () =>
      apply(
        idsOf((job) => job.state === 'failed'),
        { kind: 'retry' },
      ),
    clearFinished: () =>
      attempt(() =>
        removal.ask(jobsWhich((job) => job.state === 'done' || job.state === 'cancelled')),
      ),
    /** For room: what is removed is deleted at once. */
    clearDone: () =>
      attempt(async () => {
        await removal.now(jobsWhich((job) => job.state === 'done'));
        await queue.forgetRemoved();
      }),
    remove: (job: Job) => attempt(() => removal.ask([job])),
    removeAll: (jobs: readonly Job[]) => attempt(() => removal.ask(jobs.filter(mayRemove))),
    removeNow: (jobs: readonly Job[]) => attempt(() => removal.now(jobs)),
    putBack: () => attempt(queue.putBack),
    forgetRemoved: () => attempt(queue.forgetRemoved),
    move: (id: JobId, direction: 'up' | 'down') => attempt(() => moveJob(id, direction)),
    setMode: (mode: 'going' | 'paused') => attempt(() => queue.setMode(mode)),
    download: (job: DoneJob, nth: number) => {
      const destination = destinationOf(job, nth, downloads.nameOf(job, nth));
      return attempt(() => downloads.one(job, nth, destination));
    },
    downloadJob: (job: DoneJob) => {
      const name = outputName(jobName(job), 'zip', []);
      const destination = destinationOfZip([job], name);
      return attempt(() => downloads.zip(job.id, [job], name, destination));
    },
    /** What a result is called where it is saved or handed on. */
    nameOf: downloads.nameOf,
    /** All results in a folder that the user picks; to be called in a click. */
    saveToFolder: (jobs: readonly Job[]) => {
      const done = jobs.filter((job) => job.state === 'done');
      const folder = pickFolder();
      return attempt(() => downloads.toFolder(done, folder));
    },
    /** All results of these jobs as one zip. */
    downloadAll: (jobs: readonly Job[]) => {
      const done = jobs.filter((job) => job.state === 'done');
      const name = resultsWords.zipName(new Date().toISOString().slice(0, 10));
      const destination = destinationOfZip(done, name);
      return attempt(() => downloads.zip(ALL_OUTPUTS, done, name, destination));
    },
    openLink(text: string) {
      model.dialog.value = { kind: 'link', text };
    },
    fetchEngine: () =>
      attempt(async () => {
        const scripts = await services.offlineEngine.download();
        if (scripts === 'missing') model.notify(words.app.notOffline);
      }),
    update: () => attempt(services.update.apply),
  };
}
