import { expect, test } from 'vitest';
import { NO_EDIT } from '../../../../src/domain/edits/picture-edit.ts';
import type { Plan, Segmentation } from '../../../../src/domain/plan/model/plan.ts';
import { describePlan } from '../../../../src/ui/words/describe-plan.ts';
import { aPlan, copied, dropped, encoded } from '../plan-fixtures.ts';

const FOUR: Segmentation = { kind: 'segments', count: 4 };

const CASES: readonly [string, Plan, string][] = [
  [
    'a picture that becomes one is the whole file, and nobody wonders who makes it',
    aPlan([encoded('video', 'png', 'mjpeg', 'ffmpeg', 'unencodable')]),
    'PNG → JPEG by FFmpeg',
  ],
  [
    'the engine is named for what is encoded only, and being the fastest is no news',
    aPlan([copied('video', 'h264'), encoded('audio', 'ac3', 'aac', 'webcodecs')]),
    'Video copied | Audio AC-3 → AAC by WebCodecs',
  ],
  [
    'parts, and why it is FFmpeg',
    aPlan([encoded('video', 'hevc', 'h264', 'ffmpeg', 'undecodable'), copied('audio', 'aac')], {
      segmentation: FOUR,
    }),
    'Video HEVC → H.264 by FFmpeg, in 4 parts at once, because this browser cannot decode HEVC | Audio copied',
  ],
  [
    'parts of the browser’s; the sound is in none',
    aPlan(
      [encoded('video', 'hevc', 'h264', 'webcodecs'), encoded('audio', 'ac3', 'aac', 'webcodecs')],
      {
        segmentation: FOUR,
      },
    ),
    'Video HEVC → H.264 by WebCodecs, in 4 parts at once | Audio AC-3 → AAC by WebCodecs',
  ],
  [
    'the wish for quality says all',
    aPlan([encoded('video', 'h264', 'h264', 'ffmpeg', 'quality', 'option')], {
      segmentation: FOUR,
    }),
    'Video H.264 re-encoded by FFmpeg, for smallest size, in 4 parts at once',
  ],
  [
    'what holds for several tracks is said once',
    aPlan([
      encoded('video', 'wmv2', 'h264', 'ffmpeg', 'unsupported'),
      encoded('audio', 'wmav2', 'aac', 'ffmpeg', 'unsupported'),
    ]),
    'Video WMV 8 → H.264 by FFmpeg, because WebCodecs cannot read this kind of file | Audio WMA 2 → AAC by FFmpeg',
  ],
  [
    'tracks that are treated alike are counted, and what is left out comes last',
    aPlan([dropped('data'), copied('audio', 'aac'), dropped('data'), copied('audio', 'mp3')]),
    'Audio ×2 copied | Data ×2 left out',
  ],
  [
    'what only FFmpeg writes, and what the format has no place for',
    aPlan([
      copied('video', 'h264'),
      encoded('subtitle', 'subrip', 'mov_text', 'ffmpeg', 'unwritable'),
      dropped('subtitle', 'hdmv_pgs_subtitle'),
      dropped('subtitle', 'dvd_subtitle'),
      dropped('attachment', 'ttf'),
    ]),
    'Video copied | Subtitles SRT → text by FFmpeg, which browsers cannot write' +
      ' | Picture subtitles ×2 left out: MP4 cannot hold them | Attached file left out',
  ],
  [
    'copies that only FFmpeg makes',
    aPlan([copied('subtitle', 'ass'), copied('attachment', 'ttf')]),
    'Subtitles copied by FFmpeg, which browsers cannot write | Attached file copied by FFmpeg',
  ],
  [
    'pictures that do not follow the speed, and what nobody wants',
    aPlan([
      dropped('subtitle', 'hdmv_pgs_subtitle', 'timing'),
      dropped('subtitle', 'ass', 'option'),
    ]),
    'Picture subtitles left out: they cannot follow the speed | Subtitles left out: as you chose',
  ],
  [
    'one piece is news when frames are made anew',
    aPlan([encoded('video', 'mpeg2video', 'h264', 'ffmpeg', 'setting')], {
      segmentation: { kind: 'whole', because: 'new-frames' },
    }),
    'Video MPEG-2 → H.264 by FFmpeg, in one piece: its frames change, as set in Settings',
  ],
  [
    'what failed before is told elsewhere',
    aPlan([encoded('video', 'hevc', 'h264', 'ffmpeg', 'other-failed', 'rotation')], {
      segmentation: { kind: 'whole', because: 'seams' },
    }),
    'Video HEVC → H.264 by FFmpeg, turned upright',
  ],
];

for (const [sentence, plan, text] of CASES) {
  test(sentence, () => expect(describePlan(plan).join(' | ')).toBe(text));
}

test('what loses nothing says so, and who makes it, which is no browser', () => {
  const edit = { ...NO_EDIT, size: null };
  const track = { kind: 'video', nth: 0 } as const;
  const command = {
    ...({ kind: 'still', track, at: 0, edit, codec: 'webp', value: 75 } as const),
    lossless: true,
  } as const;
  const step = {
    ...({ id: 'still', engine: 'images', inputs: [], format: 'webp', command } as const),
    ...({ duration: null, cost: 1, memory: 0 } as const),
  };
  const plan = aPlan([encoded('video', 'png', 'webp', 'images')], { steps: [step] });
  expect(describePlan(plan)).toEqual(['PNG → WebP by libwebp, lossless']);
});
