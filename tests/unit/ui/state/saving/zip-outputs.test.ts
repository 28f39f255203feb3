import { expect, test } from 'vitest';
import type { DoneJob } from '../../../../../src/domain/job/job.ts';
import type { NameOf } from '../../../../../src/ui/state/saving/result-names.ts';
import { zipOutputs } from '../../../../../src/ui/state/saving/zip-outputs.ts';
import { aJobBase, aSource } from '../../../../support/samples/jobs.ts';

const nameOf: NameOf = ({ outputs }, nth) => outputs[nth]?.name ?? '';

test('a file in a zip has the date of its source, not that of the zip', async () => {
  const recorded = new Date(2024, 5, 24, 11, 7, 14);
  const job = {
    ...aJobBase({ sources: [aSource({ lastModified: recorded.getTime() })] }),
    outputs: [{ name: 'film.mp4' }],
  } as unknown as DoneJob;
  const openOutput = async () => new File(['x'], 'film.mp4');
  const { content } = zipOutputs({ openOutput }, [job], nameOf);
  const zip = new DataView(await new Response(content).arrayBuffer());
  // Of the first entry's header: halves of seconds and minutes, then days, months and years since 1980.
  const [time, date] = [zip.getUint16(10, true), zip.getUint16(12, true)];
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([11, 7, 14]);
  expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2024, 6, 24]);
});

test('a zip keeps the folders of the sources, and no name leads out of it', async () => {
  const folders = ['music/disc 1', 'music/Disc 1', '../../etc/./con', undefined];
  const jobs = folders.map(
    (folder, n) =>
      ({
        ...aJobBase({
          id: `job-${n}`,
          sources: [aSource({ lastModified: 1e12, ...(folder === undefined ? {} : { folder }) })],
        }),
        outputs: [{ name: '1.mp3' }],
      }) as unknown as DoneJob,
  );
  const openOutput = async () => new File(['x'], '1.mp3');
  const { content } = zipOutputs({ openOutput }, jobs, nameOf);
  const bytes = await new Response(content).text();
  const names = [...bytes.matchAll(/[\w./() ]*1(?: \(\d\))?\.mp3/gu)].map(([name]) => name);
  expect([...new Set(names)]).toEqual([
    'music/disc 1/1.mp3',
    'music/Disc 1/1 (2).mp3',
    'etc/con_/1.mp3',
    '1.mp3',
  ]);
});
