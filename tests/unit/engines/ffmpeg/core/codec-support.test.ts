import { expect, test } from 'vitest';
import { catalogue } from '../../../../../src/domain/formats/catalogue.ts';
import { ffmpegSupport } from '../../../../../src/engines/ffmpeg/core/codec-support.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

const BASE = { bitRate: null, frames: null } as const;

test('everything is copied and decoded, tracks named as every engine understands', () => {
  const media = aMedia([
    { ...BASE, kind: 'cover', index: 0, codec: 'mjpeg', width: 10, height: 10 },
    aVideoTrack({ index: 1 }),
    anAudioTrack({ index: 2 }),
    { ...BASE, kind: 'subtitle', index: 3, codec: 'subrip' },
    anAudioTrack({ index: 4 }),
    { ...BASE, kind: 'data', index: 5, codec: 'bin_data' },
  ]);
  const refs = [
    { kind: 'cover', index: 0 },
    { kind: 'video', nth: 0 },
    { kind: 'audio', nth: 0 },
    { kind: 'subtitle', nth: 0 },
    { kind: 'audio', nth: 1 },
  ];
  expect(ffmpegSupport(media)).toMatchObject({ copies: refs, decodes: refs });
});

test('an attached file is copied, and nobody decodes it', () => {
  const { copies, decodes } = ffmpegSupport(
    aMedia([{ ...BASE, kind: 'attachment', index: 3, codec: 'ttf' }]),
  );
  expect(copies).toEqual([{ kind: 'attachment', index: 3 }]);
  expect(decodes).toEqual([]);
});

test('AV1 is copied, but neither decoded nor encoded', () => {
  const { copies, decodes } = ffmpegSupport(aMedia([aVideoTrack({ codec: 'av1' })]));
  expect(copies).toEqual([{ kind: 'video', nth: 0 }]);
  expect(decodes).toEqual([]);
});

test('every format of the catalogue is written, but for those that are made of pictures only', () => {
  const ids = catalogue.map(({ id }) => id);
  const pictures = ['avif', 'jxl', 'tiff', 'bmp', 'ico', 'pdf'];
  const { formats } = ffmpegSupport(aMedia());
  expect(formats).toEqual(ids.filter((id) => !pictures.includes(id)));
});
