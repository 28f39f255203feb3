import { describe, expect, test } from 'vitest';
import type { DoneJob } from '../../../../../src/domain/job/job.ts';
import type { Settings } from '../../../../../src/domain/settings/settings.ts';
import {
  saveToFolder,
  type FolderTally,
} from '../../../../../src/ui/state/saving/save-to-folder.ts';
import { aDoneJob, aSource } from '../../../../support/samples/jobs.ts';

/** A folder in memory that finds names as most disks do, whatever their capitals. */
function aFolder(files: Record<string, string> = {}) {
  const all = new Map(Object.entries(files));
  const pathOf = (path: string) =>
    [...all.keys()].find((other) => other.toLowerCase() === path.toLowerCase());
  const handle = (prefix: string): FileSystemDirectoryHandle =>
    ({
      getDirectoryHandle: async (name: string) => handle(`${prefix}${name}/`),
      async getFileHandle(name: string, { create = false } = {}) {
        const path = pathOf(prefix + name) ?? prefix + name;
        if (name === 'folder.mp4') throw new DOMException('It is a folder.', 'TypeMismatchError');
        if (!all.has(path) && !create) throw new DOMException('None.', 'NotFoundError');
        if (!all.has(path)) all.set(path, '');
        return {
          createWritable: async () => {
            let text = '';
            return new WritableStream<Uint8Array>({
              write: (chunk) => void (text += new TextDecoder().decode(chunk)),
              close: () => void all.set(path, text),
            });
          },
          getFile: async () => ({ size: all.get(path)?.length }),
          remove: async () => void all.delete(path),
        };
      },
    }) as unknown as FileSystemDirectoryHandle;
  return { root: handle(''), files: () => Object.fromEntries(all) };
}

const job = (id: string, name: string, folder?: string): DoneJob => {
  const done = aDoneJob({ id, sources: [aSource(folder === undefined ? {} : { folder })] });
  return { ...done, outputs: [{ ...done.outputs[0], name }] };
};

/** Saves results that hold the id of their job. */
async function saved(
  jobs: readonly DoneJob[],
  existing: Settings['existing'],
  { root }: ReturnType<typeof aFolder>,
  { stopAfter = Infinity, gone = '' } = {},
) {
  const tally: FolderTally = { saved: 0, skipped: 0, missing: [] };
  const noted: string[] = [];
  const controller = new AbortController();
  const work = saveToFolder(
    root,
    {
      queue: { openOutput: async (id) => (id === gone ? null : new File([id], 'x')) },
      jobs,
      nameOf: ({ outputs }, nth) => outputs[nth]?.name ?? '',
      existing,
      onBytes: () => undefined,
      async onSaved(id) {
        noted.push(id);
        if (noted.length >= stopAfter) controller.abort();
      },
      signal: controller.signal,
    },
    tally,
  );
  const end = await work.then(
    () => 'all',
    (error: Error) => error.name,
  );
  return { end, tally, noted };
}

test('results go into folders like those of their sources, and no two into one file', async () => {
  const folder = aFolder();
  const jobs = [
    job('1', 'a.mp4', 'x/y'),
    job('2', 'A.mp4', 'x/y'),
    job('3', 'a.mp4', 'X/Y'),
    job('4', 'a.mp4', '../z'),
    job('5', 'a.mp4'),
  ];
  const { tally, noted } = await saved(jobs, 'replace', folder);
  expect(folder.files()).toEqual({
    'x/y/a.mp4': '1',
    'x/y/A (2).mp4': '2',
    'X/Y/a (3).mp4': '3',
    'z/a.mp4': '4',
    'a.mp4': '5',
  });
  expect(tally).toEqual({ saved: 5, skipped: 0, missing: [] });
  expect(noted).toEqual(['1', '2', '3', '4', '5']);
});

describe('a file that is there already', () => {
  const there = () => aFolder({ 'a.mp4': 'old', 'a (2).mp4': 'older' });

  test('is kept beside the new one', async () => {
    const folder = there();
    await saved([job('1', 'a.mp4')], 'keep-both', folder);
    expect(folder.files()).toEqual({ 'a.mp4': 'old', 'a (2).mp4': 'older', 'a (3).mp4': '1' });
  });

  test('is replaced', async () => {
    const folder = there();
    await saved([job('1', 'a.mp4')], 'replace', folder);
    expect(folder.files()).toEqual({ 'a.mp4': '1', 'a (2).mp4': 'older' });
  });

  test('stays, and the result is left out', async () => {
    const folder = there();
    const { tally, noted } = await saved([job('1', 'a.mp4'), job('2', 'b.mp4')], 'skip', folder);
    expect(folder.files()).toEqual({ 'a.mp4': 'old', 'a (2).mp4': 'older', 'b.mp4': '2' });
    expect(tally).toMatchObject({ saved: 1, skipped: 1 });
    expect(noted).toEqual(['2']);
  });

  test('is never one that was just written: with "replace", a second result of that name stays beside it', async () => {
    const folder = there();
    await saved([job('1', 'a.mp4'), job('2', 'a.mp4')], 'replace', folder);
    expect(folder.files()).toEqual({ 'a.mp4': '1', 'a (2).mp4': 'older', 'a (3).mp4': '2' });
  });

  test('may be a folder, which is never replaced', async () => {
    const folder = aFolder();
    await saved([job('1', 'folder.mp4')], 'replace', folder);
    expect(folder.files()).toEqual({ 'folder (2).mp4': '1' });
  });
});

test('what is stopped says how many were saved, and what is gone is named', async () => {
  const folder = aFolder();
  const jobs = ['1', '2', '3', '4'].map((id) => job(id, `${id}.mp4`));
  const { end, tally } = await saved(jobs, 'keep-both', folder, { stopAfter: 2, gone: '1' });
  expect(end).toBe('AbortError');
  expect(tally).toEqual({ saved: 2, skipped: 0, missing: ['1.mp4'] });
  expect(folder.files()).toEqual({ '2.mp4': '2', '3.mp4': '3' });
});
