import { NO_EDIT } from '../../../src/domain/edits/picture-edit.ts';
import { matches, same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { firstPicture, languages, lumaRange, packetSizes } from './webcodecs-output.ts';
import {
  convert,
  copy,
  toSound,
  toVideo,
  valueOf,
  type WebCodecsWorld,
} from './webcodecs-steps.ts';

const TRANSPARENT = { ...NO_EDIT, transparency: { kind: 'kept', stored: 'vp9' } } as const;

const VIDEO = { kind: 'video', nth: 0 } as const;
const SOUND = { kind: 'audio', nth: 0 } as const;
const never = () => new AbortController().signal;

async function probed({ engine }: WebCodecsWorld, file: Blob) {
  return valueOf(await engine.probe(file, never()));
}

async function times({ engine }: WebCodecsWorld, file: Blob): Promise<number[]> {
  const { times: found } = valueOf(await engine.frames(file, never()));
  return found.map((time) => Math.round(time * 1000));
}

/** The mean difference of two pictures' colours, in values of a byte. */
async function difference(a: Blob, b: Blob): Promise<number> {
  const [one, other] = [await firstPicture(a), await firstPicture(b)];
  same([one.width, one.height], [other.width, other.height]);
  const sum = one.pixels.reduce(
    (total, value, n) => total + Math.abs(value - (other.pixels[n] ?? 0)),
    0,
  );
  return sum / one.pixels.length;
}

/** What the engine over the browser's own codecs does with pictures. */
export const webCodecsPictureContract: Contract<WebCodecsWorld> = {
  'copies every packet': async (world) => {
    const tracks = [copy(VIDEO, 'h264'), copy(SOUND, 'aac')];
    const output = valueOf(await convert(world, 'av.mp4', 'mkv', tracks));
    const source = await world.fixture('av.mp4');
    same(await packetSizes(output), await packetSizes(source));
    matches((await probed(world, output)).media, { container: 'matroska' });
  },

  'keeps a turn as it is in a copy, and turns the picture itself when it encodes': async (
    world,
  ) => {
    const source = await world.fixture('rotated.mp4');
    const copied = valueOf(await convert(world, 'rotated.mp4', 'mov', [copy(VIDEO, 'h264')]));
    matches((await probed(world, copied)).media.tracks[0], { width: 160, rotation: 270 });
    const turned = valueOf(await convert(world, 'rotated.mp4', 'webm', [toVideo('vp9')]));
    const { media } = await probed(world, turned);
    matches(media.tracks[0], { codec: 'vp9', width: 120, height: 160, rotation: 0 });
    same((await difference(source, turned)) < 8, true);
  },

  'leaves odd sizes and copies that cannot say a turn to FFmpeg': async (world) => {
    const odd = await convert(world, 'odd.webm', 'mp4', [toVideo('h264')]);
    matches(odd, { ok: false, failure: { kind: 'declined', why: 'The size is odd.' } });
    const turned = await convert(world, 'rotated.mp4', 'mkv', [copy(VIDEO, 'h264')]);
    same(!turned.ok && turned.failure.kind, 'declined');
    const size = { width: 80, height: 60 };
    const edit = { ...NO_EDIT, size, timing: { kind: 'source' }, scan: 'keep' } as const;
    const even = valueOf(await convert(world, 'odd.webm', 'mp4', [toVideo('h264', { edit })]));
    matches((await probed(world, even)).media.tracks[0], { ...size, codec: 'h264', frames: 5 });
  },

  'shows each frame when the source does, or evenly': async (world) => {
    const shown = await times(world, await world.fixture('vfr.mp4'));
    same(shown.slice(0, 4), [0, 40, 90, 150]);
    for (const format of ['mkv', 'mp4'] as const) {
      const kept = valueOf(await convert(world, 'vfr.mp4', format, [toVideo('h264')]));
      same(await times(world, kept), shown);
    }
    const timing = { kind: 'constant', rate: { num: 10, den: 1 } } as const;
    const edit = { ...NO_EDIT, size: null, timing, scan: 'keep' } as const;
    const even = valueOf(await convert(world, 'vfr.mp4', 'mp4', [toVideo('h264', { edit })]));
    same((await times(world, even)).slice(0, 4), [0, 100, 200, 300]);
  },

  'keeps what is transparent so': async (world) => {
    const { media, support } = await probed(world, await world.fixture('alpha.webm'));
    matches(media.tracks[0], { pixelFormat: 'yuva420p' });
    same(support.decodes, [VIDEO]);
    const output = valueOf(
      await convert(world, 'alpha.webm', 'webm', [toVideo('vp9', { edit: TRANSPARENT })]),
    );
    const { pixels } = await firstPicture(output);
    const opacity = (x: number, y: number) => pixels[(y * 64 + x) * 4 + 3] ?? -1;
    same([opacity(2, 2) < 20, Math.abs(opacity(32, 32) - 128) < 20], [true, true]);
  },

  'keeps the colours of pictures that use all values of a byte': async (world) => {
    const source = await world.fixture('full-range.mp4');
    matches((await probed(world, source)).media.tracks[0], { pixelFormat: 'yuvj420p' });
    same(await lumaRange(source), [0, 255]);
    for (const [codec, format] of [
      ['h264', 'mp4'],
      ['vp8', 'webm'],
      ['vp9', 'webm'],
    ] as const) {
      const output = valueOf(await convert(world, 'full-range.mp4', format, [toVideo(codec)]));
      same((await difference(source, output)) < 5, true);
      // Players that do not look for the range take the values for those of television.
      const [darkest, brightest] = await lumaRange(output);
      same([darkest > 4, brightest < 251], [true, true]);
    }
  },

  'spends the bits that it was given, at 60 frames a second as well': async (world) => {
    const asked = 400_000;
    const tracks = [toVideo('h264', { bitRate: asked })];
    const output = valueOf(await convert(world, 'sixty.mp4', 'mp4', tracks));
    const { media } = await probed(world, output);
    matches(media.tracks[0], { frames: 60 });
    const spent = (media.tracks[0]?.bitRate ?? 0) / asked;
    if (spent < 0.6 || spent > 1.4) throw new Error(`It spent ${spent} of what it was given.`);
  },

  'leaves finer colours and half pictures to FFmpeg': async (world) => {
    const { media, support } = await probed(world, await world.fixture('ten-bit.mp4'));
    matches(media.tracks[0], { pixelFormat: 'yuv420p10le' });
    same([support.copies, support.decodes, support.video], [[VIDEO], [], []]);
    const edit = {
      ...NO_EDIT,
      size: null,
      timing: { kind: 'source' },
      scan: 'deinterlace',
    } as const;
    const combed = await convert(world, 'av.mp4', 'mp4', [toVideo('h264', { edit })]);
    same(!combed.ok && combed.failure.kind, 'declined');
  },
};

/** What it does with sound, and with files as a whole. */
export const webCodecsSoundContract: Contract<WebCodecsWorld> = {
  'writes every kind of sound': async (world) => {
    for (const [format, codec, bitRate] of [
      ['mp3', 'mp3', 96_000],
      ['m4a', 'aac', 96_000],
      ['opus', 'opus', 96_000],
      ['flac', 'flac', null],
      ['wav', 'pcm_s16le', null],
    ] as const) {
      const output = valueOf(await convert(world, 'av.mp4', format, [toSound(codec, bitRate)]));
      const { media } = await probed(world, output);
      same(media.tracks.length, 1);
      matches(media.tracks[0], { kind: 'audio', codec, channels: 2, sampleRate: 48_000 });
      const seconds = media.duration.kind === 'exact' ? media.duration.seconds : 0;
      if (Math.abs(seconds - 2) > 0.1) throw new Error(`${format} lasts ${seconds} s.`);
    }
  },

  'reads AC-3, which browsers do not': async (world) => {
    const tracks = [toVideo('h264'), toSound('aac', 96_000)];
    const output = valueOf(await convert(world, 'av.mkv', 'mp4', tracks));
    const { media } = await probed(world, output);
    same(
      media.tracks.map(({ codec }) => codec),
      ['h264', 'aac'],
    );
  },

  'keeps two languages apart': async (world) => {
    const called = (language: string) => ({ label: { language, title: null, dispositions: [] } });
    const tracks = [
      copy(VIDEO, 'h264'),
      { ...copy(SOUND, 'aac'), ...called('eng') },
      { ...toSound('aac', 64_000, 1), ...called('deu') },
    ];
    const output = valueOf(await convert(world, 'two-languages.mp4', 'mp4', tracks));
    same((await languages(output)).slice(1), ['eng', 'deu']);
    const { media } = await probed(world, output);
    same(
      media.tracks.map(({ kind }) => kind),
      ['video', 'audio', 'audio'],
    );
  },

  'takes the cover along when it is asked to': async (world) => {
    const { media } = await probed(world, await world.fixture('song.mp3'));
    matches(media.tracks[1], { kind: 'cover', index: 1, codec: 'mjpeg', width: 64, height: 64 });
    const cover = copy({ kind: 'cover', index: 1 }, 'mjpeg');
    for (const format of ['m4a', 'flac', 'mp3'] as const) {
      const sound =
        format === 'mp3'
          ? copy(SOUND, 'mp3')
          : toSound(format === 'm4a' ? 'aac' : 'flac', format === 'm4a' ? 96_000 : null);
      const kept = valueOf(await convert(world, 'song.mp3', format, [sound, cover]));
      matches((await probed(world, kept)).media.tracks[1], { kind: 'cover', width: 64 });
      const left = valueOf(await convert(world, 'song.mp3', format, [sound]));
      same((await probed(world, left)).media.tracks.length, 1);
    }
  },

  'leaves files that it cannot trust to FFmpeg': async (world) => {
    for (const name of ['odd.avi', 'no-index.mp4', 'truncated.mp4', 'picture.png']) {
      const result = await world.engine.probe(await world.fixture(name), never());
      same([name, !result.ok && result.failure.kind], [name, 'declined']);
    }
    const text = await world.engine.probe(await world.fixture('text.mp4'), never());
    same(!text.ok && text.failure.kind, 'not-media');
    const run = await convert(world, 'odd.avi', 'mp4', [toVideo('h264')]);
    same(!run.ok && run.failure.kind, 'declined');
  },

  'leaves edits that only filters do to FFmpeg': async (world) => {
    const loud = { target: -16, input: 0 };
    const crop = { x: 100, y: 0, width: 100, height: 100 };
    for (const tracks of [
      [toVideo('h264', { edit: { ...NO_EDIT, denoise: 'light' } })],
      [toVideo('h264', { edit: { ...NO_EDIT, scan: 'deinterlace-all' } })],
      [toVideo('h264', { edit: { ...NO_EDIT, crop } })],
      [{ ...toSound('aac', 96_000), loudness: loud }],
      // There is no key frame.
      [{ ...copy(VIDEO, 'h264'), range: { from: 0.5, to: null } }],
    ]) {
      const result = await convert(world, 'av.mp4', 'mp4', tracks);
      same(!result.ok && result.failure.kind, 'declined');
    }
  },

  'leaves steps that it has no words for to FFmpeg': async (world) => {
    const segment = { from: null, to: 1, seek: null, frames: 25, start: 0 };
    const timing = { kind: 'constant', rate: { num: 10, den: 1 } } as const;
    const edit = { ...NO_EDIT, size: null, timing, scan: 'keep' } as const;
    for (const tracks of [
      [toVideo('mpeg4')],
      [toVideo('h264', { segment, edit })],
      [toVideo('vp9', { segment, edit: TRANSPARENT })],
      [copy({ kind: 'audio', nth: 3 }, 'aac')],
      [toSound('mp2', 96_000)],
    ]) {
      const result = await convert(world, 'av.mp4', 'mkv', tracks);
      same(!result.ok && result.failure.kind, 'declined');
    }
  },

  'says when the output does not fit': async (world) => {
    const place = { kind: 'memory', limit: 50_000 } as const;
    const result = await convert(world, 'av.mp4', 'wav', [toSound('pcm_s16le', null)], place);
    matches(result, { ok: false, failure: { kind: 'too-large-for-memory', limit: 50_000 } });
  },

  'finds a file whose last frames are broken': async (world) => {
    const bytes = new Uint8Array(await (await world.fixture('sixty.mp4')).arrayBuffer());
    const broken = bytes.slice();
    // Sizes of packets stay, what is in them does not.
    broken.fill(0xff, 60, 60 + bytes.length / 2);
    const result = await world.engine.check(new Blob([broken]), null, never());
    matches(result, { ok: false, failure: { kind: 'output-rejected', why: 'undecodable' } });
    same((await world.engine.check(new Blob([bytes]), null, never())).ok, true);
  },
};
