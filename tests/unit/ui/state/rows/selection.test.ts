import { expect, test } from 'vitest';
import type { Job } from '../../../../../src/domain/job/job.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import {
  choiceOf,
  NOTHING_SELECTED,
  selectRow,
  sharedTags,
  underChoice,
} from '../../../../../src/ui/state/rows/selection.ts';
import { aJobBase } from '../../../../support/samples/jobs.ts';

const SHOWN = ['a', 'b', 'c', 'd', 'e'];

function selected(...clicks: (readonly [id: string, how: 'toggle' | 'range'])[]): string {
  const end = clicks.reduce((now, [id, how]) => selectRow(now, SHOWN, id, how), NOTHING_SELECTED);
  return [...end.ids].toSorted().join('');
}

test('rows are taken in and out, and ranges go from the last row that was clicked, up or down', () => {
  expect(selected(['b', 'toggle'], ['d', 'toggle'], ['b', 'toggle'])).toBe('d');
  expect(selected(['b', 'toggle'], ['d', 'range'])).toBe('bcd');
  expect(selected(['d', 'toggle'], ['b', 'range'], ['e', 'range'])).toBe('bcde');
  expect(selected(['c', 'range'])).toBe('c');
});

const TRIM = { trimStart: 2 };

function aJob(target: Target, following?: Job['following']): Job {
  const base = aJobBase({ target, ...(following === undefined ? {} : { following }) });
  return { ...base, state: 'queued', start: 'held', work: null };
}

test('what belongs to one file is no choice for several, and stays when they are given another', () => {
  const follower = aJob({ format: 'mp4', options: { quality: 'fast', ...TRIM } }, { except: TRIM });
  expect(choiceOf(follower)).toEqual({ format: 'mp4', options: { quality: 'fast' } });
  const own = aJob({ format: 'mp4', options: TRIM });
  expect(choiceOf(own)).toEqual({ format: 'mp4', options: {} });
  expect(underChoice(own, { format: 'mkv', options: { quality: 'smallest' } })).toEqual({
    format: 'mkv',
    options: { quality: 'smallest', ...TRIM },
  });
});

test('tags are shown of several jobs where they are alike in all, and cleared ones, too', () => {
  const one = aJob({ format: 'mp3', options: { tagAlbum: 'a', tagArtist: 'b', tagGenre: '' } });
  const other = aJob({ format: 'm4a', options: { tagAlbum: 'a', tagArtist: 'c', tagGenre: '' } });
  expect(sharedTags([one, other])).toEqual({ tagAlbum: 'a', tagGenre: '' });
  expect(sharedTags([one])).toEqual(one.target.options);
  expect(sharedTags([])).toEqual({});
});
