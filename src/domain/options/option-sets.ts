import { withChoices } from './option-spec.ts';
import { optionPool } from './options.ts';
import { pictureOptions } from './picture.ts';
import { soundOptions as soundEdits } from './sound.ts';
import { trimOptions } from './trim.ts';

const { trimMode, ...timeOptions } = trimOptions;

/** For every format that holds a picture: which part of it, at what size. */
export const imageOptions = {
  resolution: optionPool.resolution,
  width: optionPool.width,
  height: optionPool.height,
  fitMode: optionPool.fitMode,
  ...pictureOptions,
} as const;

/** For formats that hold moving pictures. */
export const animationOptions = {
  ...imageOptions,
  frameRate: optionPool.frameRate,
  ...timeOptions,
} as const;

/** For formats that hold videos. */
export const videoOptions = {
  quality: optionPool.quality,
  ...animationOptions,
  trimMode,
  maxSize: optionPool.maxSize,
  videoBitrate: optionPool.videoBitrate,
} as const;

/** For packages of several sizes, which decide about sizes and bit rates themselves. */
export const packageOptions = {
  quality: optionPool.quality,
  ...pictureOptions,
  ...timeOptions,
} as const;

/** For the sound of formats that hold videos; `audioBitrate` is for lossy codecs. */
export const soundOptions = { audioBitrate: optionPool.audioBitrate, ...soundEdits } as const;

/** For formats that hold sound without loss. */
export const losslessOptions = {
  ...timeOptions,
  trimMode,
  ...soundEdits,
  audioTracks: withChoices(soundEdits.audioTracks, 'all', '1', '2', '3', '4', '5', '6', '7', '8'),
} as const;

/** For formats that hold nothing but sound. */
export const audioOptions = {
  quality: optionPool.quality,
  maxSize: optionPool.maxSize,
  audioBitrate: optionPool.audioBitrate,
  ...losslessOptions,
} as const;

/** For subtitles alone: which part of them, and how fast they go by. */
export const cueOptions = {
  trimStart: optionPool.trimStart,
  trimEnd: optionPool.trimEnd,
  speed: optionPool.speed,
} as const;
