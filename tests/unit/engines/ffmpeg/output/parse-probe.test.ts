import { describe, expect, test } from 'vitest';
import { UNTAGGED } from '../../../../../src/domain/media/colours.ts';
import { NO_METADATA } from '../../../../../src/domain/media/metadata.ts';
import type { Track } from '../../../../../src/domain/media/media.ts';
import { parseProbe } from '../../../../../src/engines/ffmpeg/output/parse-probe.ts';

const VIDEO = { index: 0, codec_type: 'video', codec_name: 'h264', width: 640, height: 360 };
const AUDIO = {
  index: 1,
  codec_type: 'audio',
  codec_name: 'aac',
  channels: 2,
  sample_rate: '48000',
};

function probe(streams: readonly object[], format: object = {}, log: readonly string[] = []) {
  const json = JSON.stringify({ streams, format: { format_name: 'matroska,webm', ...format } });
  const media = parseProbe(json, 1000, log);
  if (media === null) throw new Error('Nothing was recognised.');
  return media;
}

const first = (stream: object): Track | undefined => probe([stream]).tracks[0];

describe('what is not a report', () => {
  const JUNK = {
    nothing: '',
    'no JSON': 'moov atom not found',
    'an empty object': '{}',
    'half a report': '{"streams": [{"index": 0, "codec_type": "vid',
    'a list': '[]',
    null: 'null',
    'a number': '7',
    'a file without a format': '{"streams": [], "format": {"filename": "in0.bin"}}',
  };
  for (const [name, json] of Object.entries(JUNK)) {
    test(name, () => expect(parseProbe(json, 10, [])).toBeNull());
  }
});

test('a file that was recognised, but says nothing more', () => {
  expect(parseProbe('{"format": {"format_name": "avi"}}', 10, [])).toEqual({
    probedBy: 'ffmpeg',
    container: 'avi',
    size: 10,
    duration: { kind: 'unknown' },
    tracks: [],
    metadata: NO_METADATA,
  });
});

test('an ordinary video', () => {
  const media = probe(
    [
      {
        ...VIDEO,
        sample_aspect_ratio: '4:3',
        pix_fmt: 'yuv420p',
        avg_frame_rate: '30000/1001',
        r_frame_rate: '60/1',
        duration: '2.5',
        bit_rate: '100000',
      },
      { ...AUDIO, duration: '2.4', bit_rate: '64000' },
    ],
    { duration: '2.500000', tags: { title: 'Mine' } },
  );
  expect(media).toEqual({
    probedBy: 'ffmpeg',
    container: 'matroska',
    size: 1000,
    duration: { kind: 'exact', seconds: 2.5 },
    metadata: { tags: { title: 'Mine' }, chapters: [] },
    tracks: [
      {
        kind: 'video',
        index: 0,
        codec: 'h264',
        frames: null,
        bitRate: 100_000,
        width: 640,
        height: 360,
        pixelAspect: 4 / 3,
        rotation: 0,
        rate: { num: 30_000, den: 1001 },
        scan: 'progressive',
        duration: { kind: 'exact', seconds: 2.5 },
        pixelFormat: 'yuv420p',
        colours: UNTAGGED,
      },
      {
        kind: 'audio',
        index: 1,
        codec: 'aac',
        frames: null,
        bitRate: 64_000,
        channels: 2,
        sampleRate: 48_000,
        bits: 16,
        duration: { kind: 'exact', seconds: 2.4 },
      },
    ],
  });
});

describe('rotation is clockwise, in quarter turns', () => {
  const TURNS = [
    [-90, 90],
    [90, 270],
    [180, 180],
    [-180, 180],
    [270, 90],
    [-270, 270],
    [0, 0],
    [-89.6, 90],
    [360, 0],
    [-450, 90],
  ];
  for (const [said, clockwise] of TURNS) {
    test(`${said} is ${clockwise}`, () => {
      const track = first({ ...VIDEO, side_data_list: [{ other: 1 }, { rotation: said }] });
      expect(track).toMatchObject({ rotation: clockwise });
      // No negative zero: it would be stored and compared.
      expect(Object.is(track?.kind === 'video' ? track.rotation : null, -0)).toBe(false);
    });
  }
});

describe('the length of a track', () => {
  const LENGTHS: [name: string, stream: object, seconds: number | null][] = [
    ['its own', { duration: '1.5', tags: { DURATION: '00:00:09.000000000' } }, 1.5],
    ['a Matroska tag', { tags: { DURATION: '01:02:03.500000000' } }, 3723.5],
    ['a Matroska tag with a language', { tags: { 'DURATION-eng': '00:00:02.000000000' } }, 2],
    ['a tag that is no time', { tags: { DURATION: 'long' } }, null],
    ['N/A', { duration: 'N/A' }, null],
    ['nothing', {}, null],
    ['zero', { duration: '0.000000' }, null],
    ['negative', { duration: '-1' }, null],
  ];
  for (const [name, stream, seconds] of LENGTHS) {
    test(name, () => {
      const duration = seconds === null ? { kind: 'unknown' } : { kind: 'exact', seconds };
      expect(first({ ...AUDIO, ...stream })).toMatchObject({ duration });
    });
  }
});

test('a length that was guessed from the bit rate is only an estimate', () => {
  const log = ['[aac @ 0x1] Estimating duration from bitrate, this may be inaccurate'];
  const media = probe([{ ...AUDIO, duration: '9' }], { duration: '9' }, log);
  expect(media.duration).toEqual({ kind: 'estimated', seconds: 9 });
  expect(media.tracks[0]).toMatchObject({ duration: { kind: 'estimated', seconds: 9 } });
});

test('a picture has no length', () => {
  const media = probe([{ ...VIDEO, codec_name: 'png', duration: '0.04' }], {
    format_name: 'png_pipe',
    duration: '0.04',
  });
  expect(media.duration).toEqual({ kind: 'unknown' });
  expect(media.tracks[0]).toMatchObject({ kind: 'video', duration: { kind: 'unknown' } });
});

test('an attached picture is a cover, not a video', () => {
  const art = { ...VIDEO, codec_name: 'mjpeg', disposition: { attached_pic: 1 } };
  expect(first(art)).toEqual({
    kind: 'cover',
    index: 0,
    codec: 'mjpeg',
    frames: null,
    bitRate: null,
    width: 640,
    height: 360,
  });
  expect(first({ ...art, disposition: { attached_pic: 0 } })).toMatchObject({ kind: 'video' });
});

test('pictures of tags that FFmpeg does not know are named, not passed over', () => {
  const log = [
    'Unknown attached picture mimetype: image/webp, skipping.',
    '[flac @ 0x1631fc0] Unknown attached picture mimetype: image/avif.',
    '[mov,mp4,m4a,3gp,3g2,mj2 @ 0x1631fc0] Unknown cover type: 0x0.',
  ];
  expect(probe([AUDIO], {}, log).tracks.slice(1)).toMatchObject([
    { kind: 'attachment', index: 1, codec: 'image/webp' },
    { kind: 'attachment', index: 2, codec: 'image/avif' },
    { kind: 'attachment', index: 3, codec: 'unknown' },
  ]);
});

describe('what cannot be decoded is data', () => {
  const BROKEN = {
    'video without a size': { ...VIDEO, width: 0 },
    'sound without channels': { ...AUDIO, channels: 0 },
    'sound without a rate': { ...AUDIO, sample_rate: '0' },
    'a track of no kind': { index: 4 },
    'a font': { index: 4, codec_type: 'attachment', codec_name: 'ttf' },
  };
  for (const [name, stream] of Object.entries(BROKEN)) {
    test(name, () => expect(first(stream)).toMatchObject({ kind: 'data' }));
  }
});

describe('the frame rate', () => {
  const RATES: [avg: string | undefined, r: string | undefined, rate: object | null][] = [
    ['25/1', '50/1', { num: 25, den: 1 }],
    ['0/0', '50/1', { num: 50, den: 1 }],
    ['0/0', '0/0', null],
    ['junk', undefined, null],
    [undefined, undefined, null],
  ];
  for (const [avg, r, rate] of RATES) {
    test(`${avg} and ${r}`, () => {
      const stream = JSON.parse(
        JSON.stringify({ ...VIDEO, avg_frame_rate: avg, r_frame_rate: r }),
      ) as object;
      expect(first(stream)).toMatchObject({ rate });
    });
  }
});

describe('bits', () => {
  test('per sample: raw before stored, 16 where there are none', () => {
    expect(first({ ...AUDIO, bits_per_raw_sample: '24', bits_per_sample: 32 })).toMatchObject({
      bits: 24,
    });
    expect(first({ ...AUDIO, bits_per_sample: 8 })).toMatchObject({ bits: 8 });
    expect(first({ ...AUDIO, bits_per_sample: 0 })).toMatchObject({ bits: 16 });
  });

  test('per second: a tag stands in, and one unknown track gets what the others leave', () => {
    expect(first({ ...AUDIO, tags: { 'BPS-eng': '96000' } })).toMatchObject({ bitRate: 96_000 });
    const media = probe([VIDEO, { ...AUDIO, bit_rate: '64000' }], { bit_rate: '1000000' });
    expect(media.tracks[0]).toMatchObject({ bitRate: 936_000 });
    const both = probe([VIDEO, AUDIO], { bit_rate: '1000000' });
    expect(both.tracks.map(({ bitRate }) => bitRate)).toEqual([null, null]);
    const less = probe([VIDEO, { ...AUDIO, bit_rate: '64000' }], { bit_rate: '50000' });
    expect(less.tracks[0]).toMatchObject({ bitRate: null });
  });
});

describe('tags', () => {
  const title = { title: 'Mine' };
  const tagsOf = (streams: object[], format: object) => probe(streams, format).metadata.tags;
  test('of the file', () => expect(tagsOf([AUDIO], { tags: title })).toEqual(title));
  test('of a track speak for the track', () => {
    expect(tagsOf([{ ...AUDIO, tags: title }], {})).toEqual({});
    expect(first({ ...AUDIO, tags: { ...title, language: 'ger' } })?.label).toEqual({
      language: 'ger',
      title: 'Mine',
      dispositions: [],
    });
  });
  test('of an Ogg track speak for the file', () => {
    const format = { format_name: 'ogg' };
    expect(tagsOf([{ ...AUDIO, tags: { TITLE: 'Mine' } }], format)).toEqual(title);
  });
  test('none but those of programs', () => {
    const technical = { encoder: 'Lavf', major_brand: 'isom' };
    expect(tagsOf([{ ...AUDIO, tags: { 'DURATION-eng': '1' } }], { tags: technical })).toEqual({});
  });
});

test('a track that starts late ends late', () => {
  const late = parseProbe(
    JSON.stringify({
      format: { format_name: 'mov,mp4,m4a,3gp,3g2,mj2', start_time: '1.4', duration: '10' },
      streams: [
        {
          ...{ index: 0, codec_type: 'audio', codec_name: 'aac', channels: 2 },
          sample_rate: '48000',
          start_time: '2.4',
          duration: '9',
        },
      ],
    }),
    1000,
    [],
  );
  expect(late?.tracks).toMatchObject([{ duration: { kind: 'exact', seconds: 10 } }]);
});

test('subtitles by their codec, and attached files that have a name and a type', () => {
  const { tracks } = probe([
    { index: 0, codec_type: 'subtitle', codec_name: 'ass' },
    {
      index: 1,
      codec_type: 'attachment',
      codec_name: 'ttf',
      tags: { filename: 'a.ttf', mimetype: 'font/ttf' },
    },
    { index: 2, codec_type: 'attachment', tags: { filename: 'a' } },
    { index: 3, codec_type: 'subtitle' },
  ]);
  expect(tracks.map(({ kind, codec }) => [kind, codec])).toEqual([
    ['subtitle', 'ass'],
    ['attachment', 'ttf'],
    ['data', 'unknown'],
    ['subtitle', 'unknown'],
  ]);
});
