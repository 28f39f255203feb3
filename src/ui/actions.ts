import { isHeld, type Job, type JobId } from '../domain/job.ts';
import type { UserEvent } from '../domain/job-event.ts';
import type { Target } from '../domain/target.ts';
import type { AppServices } from './app-services.ts';
import { failureText } from './failure-text.ts';
import { mayRetarget } from './job-wishes.ts';
import { messages } from './messages.ts';
import type { Model } from './model.ts';
import { beforeAfterMove } from './move-job.ts';
import { saveFile } from './save-file.ts';

/** Everything the user can do. Never rejects: what goes wrong is shown as a notice. */
export type Actions = ReturnType<typeof createActions>;

/** Binds the user's wishes to the queue. */
export function createActions(services: AppServices, model: Model) {
  const { queue, settings } = services;

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      model.notify(messages.wentWrong(error instanceof Error ? error.message : String(error)));
    }
  };
  const apply = (ids: readonly JobId[], event: UserEvent) => attempt(() => queue.apply(ids, event));
  const idsOf = (wanted: (job: Job) => boolean) =>
    model.jobs.value.filter(wanted).map((job) => job.id);

  return {
    attempt,
    apply,
    add: (files: readonly File[]) =>
      attempt(async () => {
        if (files.length === 0) return;
        const { target, startAtOnce } = settings.read();
        const rejected = await queue.add(files, target, startAtOnce ? 'ready' : 'held');
        for (const { name, failure } of rejected) {
          const { what, todo } = failureText(failure);
          model.notify(messages.notAdded(name, `${what} ${todo}`));
        }
      }),
    convert: () => apply(idsOf(isHeld), { kind: 'release' }),
    retargetAll: (target: Target) => apply(idsOf(mayRetarget), { kind: 'set-target', target }),
    clearFinished: () =>
      attempt(() =>
        queue.remove(idsOf((job) => job.state === 'done' || job.state === 'cancelled')),
      ),
    remove: (id: JobId) => attempt(() => queue.remove([id])),
    move: (id: JobId, direction: 'up' | 'down') =>
      attempt(async () => {
        const place = beforeAfterMove(model.jobs.value, id, direction);
        if (place !== null) await queue.move(id, place.before);
      }),
    setMode: (mode: 'going' | 'paused') => attempt(() => queue.setMode(mode)),
    download: (id: JobId, name: string) =>
      attempt(async () => {
        const output = await queue.openOutput(id);
        if (output === null) model.notify(messages.outputGone(name));
        else saveFile(output, name);
      }),
    downloadAll: () =>
      attempt(async () => {
        const { saveZip } = await import('./save-zip.ts');
        const done = model.jobs.value.filter((job) => job.state === 'done');
        const missing = await saveZip(services, done);
        for (const name of missing) model.notify(messages.outputGone(name));
      }),
    fetchEngine: () => attempt(services.offlineEngine.download),
    update: () => attempt(services.update.apply),
  };
}
