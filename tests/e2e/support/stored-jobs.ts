import type { Page } from 'playwright';

/** A job as it stands in the database. */
export type StoredJob = {
  readonly id: string;
  /** Name of its first source. */
  readonly name: string;
  /** What it is converted to. */
  readonly format: string;
  /** The options that it does not leave as they are. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly state: string;
  readonly attempt: number;
  readonly crashes: number;
  /** True while a try has it in hand, or a page died with it in hand. */
  readonly isInHand: boolean;
  readonly steps: readonly string[];
  /** Ids of the files of finished steps, by step. */
  readonly artifacts: Readonly<Record<string, string>>;
};

/** Reads all jobs behind Kiln's back. Works on every page of the site, also on one where Kiln does not run. */
export function storedJobs(page: Page): Promise<StoredJob[]> {
  return page.evaluate(async () => {
    type Row = {
      id: string;
      sources?: { name: string }[];
      target?: { format: string; options: Record<string, unknown> };
      state: string;
      attempt: number;
      crashes: number;
      run?: object | null;
      work?: {
        plan: { steps: { id: string }[] };
        artifacts: Record<string, { id: string }>;
      } | null;
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kiln');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<Row[]>((resolve, reject) => {
      const request = db.transaction('jobs').objectStore('jobs').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return rows.map(({ id, sources, target, state, attempt, crashes, run, work }) => ({
      id,
      name: sources?.[0]?.name ?? '',
      format: target?.format ?? '',
      options: target?.options ?? {},
      state,
      attempt,
      crashes,
      isInHand: run !== undefined && run !== null,
      steps: (work?.plan.steps ?? []).map((step) => step.id),
      artifacts: Object.fromEntries(
        Object.entries(work?.artifacts ?? {}).map(([step, artifact]) => [step, artifact.id]),
      ),
    }));
  });
}
