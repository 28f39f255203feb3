import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import { SNIFF_BYTES } from '../../../domain/media/sniff.ts';
import { stillContainer, type StillContainer } from '../../../domain/media/still-picture.ts';
import type { FormatId } from '../../../domain/formats/catalogue.ts';
import type { PictureData } from '../../../domain/media/picture-data.ts';
import type { VideoCodec } from '../../../domain/media/codecs.ts';
import type { MediaInfo } from '../../../domain/media/media.ts';
import { storageFailure } from '../../../storage/database/storage-error.ts';
import type { Probe } from '../../contract/engine-api.ts';
import { exifBytes, readExif } from './metadata/exif.ts';
import { rotationOf } from './metadata/orientation.ts';
import type { PictureFacts } from './headers/picture-facts.ts';
import { readHeader } from './headers/read-header.ts';

/** What pictures are called where a track has a codec, by FFmpeg's names where it has one. */
const CODECS: Readonly<Record<StillContainer, string>> = {
  jpeg: 'mjpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  heic: 'heic',
  jxl: 'jxl',
  tiff: 'tiff',
  pdf: 'pdf',
  bmp: 'bmp',
  ico: 'ico',
};

/** What is written: by the browser where it can, else by libraries. */
const FORMATS_WRITTEN = [
  ...(['jpg', 'png', 'webp', 'avif', 'jxl', 'tiff', 'bmp', 'ico', 'pdf'] as const),
] satisfies FormatId[];
const CODECS_WRITTEN = [
  ...(['mjpeg', 'png', 'webp', 'avif', 'jxl', 'tiff', 'bmp', 'ico', 'pdf'] as const),
] satisfies VideoCodec[];

/** Finds out what a picture is, by its headers, and what can be made of it here. */
export async function probePicture(file: Blob): Promise<Result<Probe>> {
  if (file.size === 0) return failed({ kind: 'empty-file' });
  try {
    const facts = await pictureFacts(file);
    if (facts === null) return failed({ kind: 'declined', why: 'Its headers are odd.' });
    return success({
      media: mediaOf(file, facts),
      support: {
        copies: [],
        decodes: [{ kind: 'video', nth: 0 }],
        video: CODECS_WRITTEN,
        audio: [],
        formats: FORMATS_WRITTEN,
      },
    });
  } catch (error) {
    if (error instanceof RangeError) return failed({ kind: 'declined', why: error.message });
    if (error instanceof DOMException) return failed(storageFailure(error), [String(error)]);
    throw error;
  }
}

/** What the headers of a file say; null where it is no picture, or an odd one. */
export async function pictureFacts(file: Blob): Promise<PictureFacts | null> {
  const head = new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
  const container = stillContainer(head);
  return container === null ? null : readHeader(file, container);
}

function mediaOf({ size }: Blob, facts: PictureFacts): MediaInfo {
  const said = facts.exif === null ? null : readExif(facts.exif.data);
  return {
    probedBy: 'images',
    container: facts.container,
    size,
    duration: { kind: 'unknown' },
    metadata: { tags: said?.tags ?? {}, chapters: [], pictureData: pictureData(facts) },
    tracks: [
      {
        kind: 'video',
        index: 0,
        codec: CODECS[facts.container],
        ...facts.size,
        frames: 1,
        bitRate: null,
        pixelAspect: 1,
        rotation: rotationOf(facts.orientation.value),
        rate: null,
        scan: 'progressive',
        duration: { kind: 'unknown' },
        pixelFormat: layoutOf(facts),
        colours: { matrix: 'gbr', primaries: 'bt709', transfer: 'iec61966-2-1', range: 'full' },
      },
    ],
  };
}

/** Which of FFmpeg's layouts its pixels are like. */
function layoutOf({ alpha, bits }: PictureFacts): string {
  const [usual, deep] = alpha === 'none' ? ['rgb24', 'rgb48be'] : ['rgba', 'rgba64be'];
  return bits > 8 ? deep : usual;
}

/** What stands beside it. */
function pictureData({ exif, extras }: PictureFacts): PictureData {
  const { xmp, iptc, comments, gainMap, motionVideo, pages } = extras;
  return {
    ...(exif === null ? {} : exifBytes(exif.data)),
    ...(xmp === null ? {} : { xmp: xmp.length }),
    ...(iptc === null ? {} : { iptc: iptc.length }),
    // How long they are makes no difference: nobody keeps them.
    ...(comments ? { comments: 1 } : {}),
    ...(gainMap ? { 'gain-map': 1 } : {}),
    ...(motionVideo ? { 'motion-video': 1 } : {}),
    ...(pages > 1 ? { pages: pages - 1 } : {}),
  };
}
