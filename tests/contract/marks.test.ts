import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../src/domain/formats/catalogue.ts';
import { convert } from '../support/engine/convert.ts';
import { copyByWebCodecs } from '../support/engine/copy-by-webcodecs.ts';
import { madeClip } from '../support/native/made-clip.ts';
import { nativeStreams } from '../support/native/native-subtitles.ts';

/** FFmpeg's words for what a track is meant for, beside being the default. */
const MARKS = ['forced', 'comment', 'hearing_impaired', 'visual_impaired', 'original'] as const;

/** A sound and subtitles that are meant for everything. */
function markedClip(): string {
  const cue = '1\n00:00:00,200 --> 00:00:00,800\nHello\n';
  const subtitles = `data:application/x-subrip;base64,${Buffer.from(cue).toString('base64')}`;
  return madeClip('marked.mkv', [
    ...['-f', 'lavfi', '-i', 'sine=d=1', '-f', 'srt', '-i', subtitles, '-map', '0', '-map', '1'],
    ...['-c:a', 'aac', '-c:s', 'srt', '-disposition:0', MARKS.join('+')],
    ...['-disposition:1', MARKS.join('+')],
  ]);
}

async function marksOf(file: string): Promise<string[][]> {
  const streams = await nativeStreams(file);
  return streams.map(({ disposition }) => MARKS.filter((mark) => disposition[mark] === 1));
}

describe('tracks go on saying what they are meant for, and the plan names what has no place', () => {
  for (const [target, held] of [
    ['mkv', MARKS],
    ['mp4', MARKS.slice(0, 4)],
    ['mov', MARKS.slice(0, 4)],
  ] as const satisfies readonly (readonly [FormatId, readonly string[]])[]) {
    test(`by FFmpeg: ${target}`, async () => {
      const done = await convert(markedClip(), { format: target, options: {} });
      if (!done.ok) throw new Error([done.failure.kind, ...done.log].join('\n'));
      expect(await marksOf(done.value.file)).toEqual([held, held]);
      const named = done.value.plan.metadata.filter(({ what }) => what === 'marks');
      expect(named.flatMap(({ names }) => names)).toEqual(target === 'mkv' ? [] : ['original']);
    });
  }

  for (const target of ['mp4', 'mov'] as const) {
    test(`by the browser: ${target}`, async () => {
      const options = { subtitles: 'none' } as const;
      const file = await copyByWebCodecs(markedClip(), { format: target, options });
      expect(await marksOf(file)).toEqual([MARKS.slice(0, 4)]);
    });
  }
});
