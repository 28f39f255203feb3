import { describe, expect, test } from 'vitest';
import type { MediaInfo } from '../../../../src/domain/media/media.ts';
import { filesOf, type Script } from '../../../../src/domain/scripts/command.ts';
import type { Target } from '../../../../src/domain/target/target.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import { scriptOf } from '../../../../src/ui/commands/job-script.ts';
import { aQueuedJob, aSource, someWork } from '../../../support/samples/jobs.ts';
import { bothEngines } from '../../../support/samples/means.ts';
import { aMedia } from '../../../support/samples/media.ts';

function exported(target: Target, media: MediaInfo = aMedia()): Script['jobs'][number] {
  const job = aQueuedJob({ target, work: someWork({ media }) });
  const [only] = scriptOf([job], 'https://kiln.test/').jobs;
  if (only === undefined) throw new Error('The job is missing.');
  return only;
}

/** What FFmpeg is told, with the paths of files. */
function argumentsOf({ commands }: Script['jobs'][number]): string[][] {
  return commands.map((command) =>
    command.kind === 'ffmpeg'
      ? command.args.map((argument) =>
          typeof argument === 'string'
            ? argument
            : argument.kind === 'scratch'
              ? argument.name
              : argument.path,
        )
      : [command.kind],
  );
}

describe('what a job is exported as', () => {
  test('one command, without what only the core in a browser needs', () => {
    const [args = [], ...others] = argumentsOf(exported({ format: 'mkv', options: {} }));
    expect(others).toEqual([]);
    expect(args.slice(0, 3)).toEqual(['-hide_banner', '-nostdin', '-y']);
    expect(args[args.indexOf('-i') + 1]).toBe('clip.mov');
    expect(args.at(-1)).toBe('converted/clip.mkv');
    expect(args.join(' ')).not.toMatch(/kiln|whitelist|progress/u);
  });

  test('a limited size takes two passes', () => {
    const commands = argumentsOf(exported({ format: 'mp4', options: { maxSize: 0.2 } }));
    expect(commands.map((args) => args[args.indexOf('-pass') + 1])).toEqual(['1', '2']);
    expect(commands[0]?.slice(-3)).toEqual(['-f', 'null', '-']);
  });

  test('loudness takes one command, and says that Kiln would measure it', () => {
    const job = exported({ format: 'mp3', options: { loudness: '-16' } });
    expect(argumentsOf(job)).toHaveLength(1);
    expect(argumentsOf(job)[0]?.join(' ')).toContain('loudnorm=I=-16:TP=-1:LRA=20');
    expect(job.comments.join(' ')).toContain('measure the loudness first');
  });

  test('each resolution is a command of its own', () => {
    const job = exported({ format: 'mp4', options: { renditions: [480, 240] } });
    expect(filesOf(job.commands, 'result')).toEqual([
      'converted/clip-480p.mp4',
      'converted/clip-240p.mp4',
    ]);
  });

  test('chapters are written to a file that FFmpeg reads', () => {
    const media: MediaInfo = {
      ...aMedia(),
      metadata: { tags: { title: 'A; #1' }, chapters: [{ start: 0, end: 2, title: 'x=1;' }] },
    };
    const job = exported({ format: 'mkv', options: {} }, media);
    expect(job.commands[0]).toMatchObject({ kind: 'write' });
    expect(job.commands[0]?.kind === 'write' ? job.commands[0].text : '').toContain(
      String.raw`title=x\=1\;`,
    );
    expect(argumentsOf(job)[1]).toEqual(
      expect.arrayContaining(['-map_chapters', '1', 'title=A; #1']),
    );
  });

  test('what no command does is left out, and said', () => {
    const job = exported({ format: 'hls', options: {} });
    expect(job.commands).toEqual([]);
    expect(job.comments.join(' ')).toContain('no commands');
  });

  test('a file that nobody has read is left out, and said', () => {
    const [job] = scriptOf([aQueuedJob()], 'https://kiln.test/').jobs;
    expect(job?.commands).toEqual([]);
    expect(job?.comments.join(' ')).toContain('not read this file');
  });

  test('who would do it in Kiln is said', () => {
    const media = aMedia();
    const target = { format: 'webm', options: {} } as const;
    const planned = plan(media, target, bothEngines(media));
    if (!planned.ok) throw new Error('It was refused.');
    const work = someWork({ media, plan: planned.value });
    const [job] = scriptOf([aQueuedJob({ target, work })], 'https://kiln.test/').jobs;
    expect(job?.comments.join(' ')).toContain('encoders of the browser');
  });
});

test('results lie in the folders of their sources, and no two have one name', () => {
  const work = someWork();
  const jobs = ['a', 'a', 'b'].map((folder, n) =>
    aQueuedJob({ id: `${n}`, sources: [aSource({ name: 'clip.mov', folder })], work }),
  );
  const script = scriptOf(jobs, 'https://kiln.test/');
  const paths = script.jobs.flatMap(({ commands }) => filesOf(commands, 'result'));
  expect(paths).toEqual([
    'converted/a/clip.mp4',
    'converted/a/clip (2).mp4',
    'converted/b/clip.mp4',
  ]);
  expect(script.jobs.map(({ commands }) => filesOf(commands, 'source')[0])).toEqual([
    'a/clip.mov',
    'a/clip.mov',
    'b/clip.mov',
  ]);
});
