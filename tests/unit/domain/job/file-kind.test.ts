import { describe, expect, test } from 'vitest';
import { foundKind } from '../../../../src/domain/job/file-kind-of.ts';
import { reduceJob } from '../../../../src/domain/job/reduce-job.ts';
import { automatic, FIRST_FORMATS } from '../../../../src/domain/target/choice.ts';
import { aQueuedJob, aRunningJob, aSource, someWork } from '../../../support/samples/jobs.ts';
import { aMedia, anAudioTrack } from '../../../support/samples/media.ts';

const work = someWork();

describe('each file by its kind', () => {
  const auto = automatic(FIRST_FORMATS, { smaller: 'light' });
  const named = (name: string, type = '') =>
    aQueuedJob({
      start: 'held',
      sources: [aSource({ name, type })],
      target: { format: 'webm', options: {} },
      following: { except: {} },
      work,
    });

  test('is what its name and type say, until somebody has looked into it', () => {
    const formats = ['a.mov', 'a.flac', 'a.heic', 'a.gif', 'a.vtt', 'a'].map(
      (name) => reduceJob(named(name), { kind: 'choose', choice: auto })?.target.format,
    );
    expect(formats).toEqual(['mp4', 'mp3', 'jpg', 'mp4', 'srt', 'mp4']);
    const typed = reduceJob(named('a', 'image/png'), { kind: 'choose', choice: auto });
    expect(typed?.target).toEqual({ format: 'jpg', options: { smaller: 'light' } });
  });

  test('becomes another thing when it turns out to be of another kind, waiting or running', () => {
    const voice = reduceJob(named('memo.webm'), { kind: 'choose', choice: auto });
    const found = voice && reduceJob(voice, { kind: 'turned-out', as: 'sound' });
    const target = { format: 'mp3', options: { smaller: 'light' } };
    expect(found).toMatchObject({ kind: 'sound', target, start: 'held', work: null });
    const running = { ...aRunningJob(), following: { except: {}, formats: FIRST_FORMATS } };
    const { token } = running.run;
    expect(reduceJob(running, { kind: 'turned-out', as: 'picture', token })).toMatchObject({
      state: 'queued',
      start: 'ready',
      kind: 'picture',
      target: { format: 'jpg' },
    });
    // What was found is not forgotten with the plan.
    const again = found && reduceJob(found, { kind: 'set-options', options: { quality: 'fast' } });
    expect(again && reduceJob(again, { kind: 'follow', choice: auto })?.target).toEqual({
      format: 'mp3',
      options: { smaller: 'light', quality: 'fast' },
    });
  });

  test('keeps its plan where one format for all is what it becomes anyway, and is no file of a kind then', () => {
    const mp4 = { format: 'mp4', options: {} } as const;
    const byKind = {
      ...named('a.mov'),
      target: mp4,
      following: { except: {}, formats: FIRST_FORMATS },
    };
    const all = reduceJob(byKind, { kind: 'choose', choice: mp4 });
    expect(all).toEqual({ ...byKind, following: { except: {} } });
    expect(all && reduceJob(all, { kind: 'choose', choice: mp4 })).toBeNull();
    expect(all && foundKind(all, aMedia([anAudioTrack()]))).toBeNull();
    expect(foundKind(byKind, aMedia([anAudioTrack()]))).toBe('sound');
  });
});
