import { withChoices, withDefault, withoutChoice } from './option-spec.ts';
import { optionPool } from './options.ts';
import { pictureOptions } from './picture.ts';
import { privacyOptions } from './privacy.ts';
import { soundOptions as soundEdits } from './sound.ts';
import { tagOptions } from './tags.ts';
import { trimOptions } from './trim.ts';

const { trimMode, ...timeOptions } = trimOptions;
const { background, hdr, ...shapeOptions } = pictureOptions;

/** For videos that keep no transparency. Players show nothing as black. */
const opaqueOptions = { background: withDefault(background, 'black') } as const;

/** For pictures that keep no transparency: nothing is white, as paper. */
export const paperOptions = { background } as const;

/** For formats that can keep high dynamic range where it has to be encoded. */
export const hdrOptions = { hdr } as const;

/** For formats whose files can be made as small as is wanted. */
export const sizeOptions = { smaller: optionPool.smaller, maxSize: optionPool.maxSize } as const;

/** For every format that holds a picture: which part of it, at what size. */
export const imageOptions = {
  resolution: withoutChoice(optionPool.resolution, 'auto'),
  width: optionPool.width,
  height: optionPool.height,
  fitMode: optionPool.fitMode,
  ...shapeOptions,
} as const;

/** For every format of pictures that do not move. */
export const stillOptions = { ...imageOptions, longestEdge: optionPool.longestEdge } as const;

/** For formats that hold pictures and small animations. */
export const smallOptions = { resolution: withDefault(optionPool.resolution, 'auto') } as const;

/** For formats that hold moving pictures. */
export const animationOptions = {
  ...imageOptions,
  frameRate: optionPool.frameRate,
  ...timeOptions,
} as const;

/** For formats that hold videos, transparency included. */
export const transparentVideoOptions = {
  quality: optionPool.quality,
  ...animationOptions,
  trimMode,
  ...sizeOptions,
  videoBitrate: optionPool.videoBitrate,
  ...privacyOptions,
  ...tagOptions,
} as const;

/** For formats that hold videos. */
export const videoOptions = { ...transparentVideoOptions, ...opaqueOptions } as const;

/** For packages of several sizes, which decide about sizes and bit rates themselves. */
export const packageOptions = {
  quality: optionPool.quality,
  ...shapeOptions,
  ...opaqueOptions,
  ...timeOptions,
} as const;

/** For the sound of formats that hold videos; `audioBitrate` is for lossy codecs. */
export const soundOptions = { audioBitrate: optionPool.audioBitrate, ...soundEdits } as const;

/** For formats that hold sound without loss. */
export const losslessOptions = {
  ...timeOptions,
  trimMode,
  ...soundEdits,
  ...privacyOptions,
  ...tagOptions,
  audioTracks: withChoices(
    soundEdits.audioTracks,
    'all',
    'mix',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ),
} as const;

/** For formats that hold nothing but sound. */
export const audioOptions = {
  quality: optionPool.quality,
  ...sizeOptions,
  audioBitrate: optionPool.audioBitrate,
  ...losslessOptions,
} as const;

/** For subtitles alone: which part of them, and how fast they go by. */
export const cueOptions = {
  trimStart: optionPool.trimStart,
  trimEnd: optionPool.trimEnd,
  speed: optionPool.speed,
} as const;
