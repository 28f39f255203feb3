import { expect, test } from 'vitest';
import { DEFAULT_STYLE } from '../../../../src/domain/slideshow/slideshow.ts';
import {
  draftOf,
  emptyDraft,
  jobOf,
  type Draft,
} from '../../../../src/ui/state/slideshow-draft.ts';

const fileOf = (name: string) => new File([name], name);

test('the draft of a job is the one it was made of', () => {
  const draft: Draft = {
    images: [
      { file: fileOf('b.jpg'), seconds: 7 },
      { file: fileOf('a.jpg'), seconds: null },
    ],
    sounds: [fileOf('song.mp3'), fileOf('talk.wav')],
    style: { ...DEFAULT_STYLE, pace: 'sound', rate: 25 },
    format: 'webm',
  };
  const { files, target } = jobOf(draft, 'Holidays', {});
  expect(draftOf(target, files)).toEqual(draft);
});

test('another job has none', () => {
  expect(draftOf({ format: 'mp4', options: {} }, [fileOf('a.jpg')])).toBeNull();
});

test('an empty draft makes a job of no files', () => {
  expect(jobOf(emptyDraft('mp4'), '', {}).files).toEqual([]);
});
