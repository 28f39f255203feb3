import type { FormatId } from '../../../src/domain/formats/catalogue.ts';

/** A file with one trait that converters stumble over, and what it is to become. */
export type ZooSource = {
  /** File name; the trait in a word or two. */
  readonly name: string;
  /** What native ffmpeg makes it of, without the file's name. */
  readonly args: readonly string[];
  readonly to: readonly FormatId[];
  /** What it cannot become, as nobody could: that has to be said. */
  readonly refuses?: readonly FormatId[];
  /** True for those that the whole suite converts too: they take a second each. */
  readonly cheap?: true;
};

/** Seconds of each file. */
const SECONDS = 3;

/** A colour in each corner, a frame that is unlike the one before, and a flash in the middle at each whole second. */
function picture(size: string, rate: string): string {
  const patches = [
    'drawbox=0:0:iw/4:ih/4:red:fill',
    'drawbox=iw*3/4:0:iw/4:ih/4:lime:fill',
    'drawbox=0:ih*3/4:iw/4:ih/4:blue:fill',
    'drawbox=iw*3/4:ih*3/4:iw/4:ih/4:yellow:fill',
    `drawbox=iw*3/8:ih*3/8:iw/4:ih/4:white:fill:enable='gte(t,0.9)*lt(mod(t+0.001,1),0.1)'`,
  ];
  return [`color=c=0x606060:s=${size}:r=${rate}:d=${SECONDS}`, ...patches].join(',');
}

/** A beep with each flash, at the same level in all channels. */
function sound(rate: number, channels = 1): string {
  const beep = '0.4*sin(2*PI*1000*t)*gte(t,0.9)*lt(mod(t,1),0.1)';
  return `aevalsrc='${Array.from({ length: channels }, () => beep).join('|')}':s=${rate}:d=${SECONDS}`;
}

const video = (size = '320x180', rate = '25') => ['-f', 'lavfi', '-i', picture(size, rate)];
const audio = (rate = 44_100, channels = 1) => ['-f', 'lavfi', '-i', sound(rate, channels)];
const X264 = ['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p'];
const AAC = ['-c:a', 'aac', '-b:a', '96k'];
const VP8 = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '600k'];
const VP9 = ['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '600k'];

/** What most people convert video to; each holds the other kinds of sound and picture. */
const USUAL = ['mp4', 'mkv', 'mp3'] as const;
const SILENT = ['mp4', 'mkv', 'gif'] as const;
const SOUNDS = ['mp3', 'm4a', 'wav'] as const;

/** Video, by what is odd about it. */
const VIDEOS: readonly ZooSource[] = [
  {
    name: 'plain.mp4',
    args: [...video(), ...audio(), ...X264, ...AAC],
    to: [...USUAL, 'webm', 'mov', 'gif'],
  },
  {
    name: 'fragmented.mp4',
    args: [
      ...video(),
      ...audio(),
      ...X264,
      ...AAC,
      '-g',
      '25',
      '-movflags',
      'empty_moov+frag_keyframe+default_base_moof',
    ],
    to: USUAL,
    cheap: true,
  },
  {
    name: 'many-b-frames.mp4',
    args: [
      ...video(),
      ...audio(),
      ...X264,
      '-bf',
      '5',
      '-x264-params',
      'b-pyramid=normal:open-gop=1',
      ...AAC,
    ],
    to: USUAL,
  },
  {
    name: 'ntsc-29.97.mp4',
    args: [...video('320x180', '30000/1001'), ...audio(), ...X264, ...AAC],
    to: [...USUAL, 'mov', 'avi'],
    cheap: true,
  },
  {
    name: 'film-23.976.mkv',
    args: [...video('320x180', '24000/1001'), ...audio(48_000), ...X264, '-c:a', 'ac3'],
    to: [...USUAL, 'mov'],
  },
  {
    name: 'fast-59.94.mp4',
    args: [...video('320x180', '60000/1001'), ...audio(), ...X264, ...AAC],
    to: USUAL,
  },
  {
    name: 'variable-rate.mp4',
    args: [
      ...video('320x180', '50'),
      ...audio(),
      '-vf',
      `select='not(mod(n,5))+between(mod(t,1),0,0.2)'`,
      '-fps_mode',
      'passthrough',
      '-enc_time_base',
      '1/90000',
      ...X264,
      ...AAC,
    ],
    to: USUAL,
  },
  {
    name: 'wide-pixels.mp4',
    args: [...video('360x288'), ...audio(), '-vf', 'setsar=64/45', ...X264, ...AAC],
    to: [...USUAL, 'gif'],
  },
  {
    name: 'full-range.mp4',
    args: [
      ...video(),
      ...audio(),
      '-vf',
      'scale=out_range=full',
      ...X264,
      '-pix_fmt',
      'yuvj420p',
      '-color_range',
      'pc',
      ...AAC,
    ],
    to: USUAL,
  },
  {
    name: 'hd-709.mp4',
    args: [
      ...video('1280x720'),
      ...audio(),
      '-vf',
      'scale=out_color_matrix=bt709',
      ...X264,
      '-colorspace',
      'bt709',
      '-color_primaries',
      'bt709',
      '-color_trc',
      'bt709',
      ...AAC,
    ],
    to: ['mp4', 'webm', 'avi'],
  },
  {
    name: 'ten-bit.mkv',
    args: [
      ...video(),
      ...audio(),
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-pix_fmt',
      'yuv420p10le',
      ...AAC,
    ],
    to: USUAL,
  },
  {
    name: 'chroma-444.mp4',
    args: [
      ...video(),
      ...audio(),
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-pix_fmt',
      'yuv444p',
      ...AAC,
    ],
    to: USUAL,
  },
  {
    name: 'hevc.mp4',
    args: [
      ...video(),
      ...audio(),
      '-c:v',
      'libx265',
      '-preset',
      'ultrafast',
      '-pix_fmt',
      'yuv420p',
      '-x265-params',
      'log-level=error',
      '-tag:v',
      'hvc1',
      ...AAC,
    ],
    to: [...USUAL, 'webm'],
  },
  {
    name: 'interlaced.ts',
    args: [
      ...video(),
      ...audio(),
      '-vf',
      'setfield=tff',
      ...X264,
      '-flags',
      '+ildct+ilme',
      '-c:a',
      'mp2',
    ],
    to: USUAL,
  },
  {
    name: 'late-sound.mkv',
    args: [...video(), '-itsoffset', '0.5', ...audio(), ...X264, ...AAC],
    to: ['mp4', 'mkv'],
    cheap: true,
  },
  {
    name: 'late-picture.mkv',
    args: ['-itsoffset', '0.437', ...video(), ...audio(), ...X264, ...AAC],
    to: ['mp4', 'mkv'],
  },
  { name: 'no-sound.mp4', args: [...video(), ...X264], to: SILENT, refuses: ['mp3'], cheap: true },
  {
    name: 'two-languages.mkv',
    args: [
      ...video(),
      ...audio(),
      ...audio(48_000),
      '-map',
      '0',
      '-map',
      '1',
      '-map',
      '2',
      ...X264,
      ...AAC,
      '-metadata:s:a:0',
      'language=eng',
      '-metadata:s:a:1',
      'language=ger',
    ],
    to: USUAL,
  },
  {
    name: 'surround.mkv',
    args: [...video(), ...audio(48_000, 6), ...X264, '-c:a', 'ac3'],
    to: [...USUAL, 'webm'],
  },
  {
    name: 'phone.3gp',
    args: [...video('176x144', '15'), ...audio(44_100), '-c:v', 'h263', ...AAC],
    to: USUAL,
  },
  {
    name: 'xvid.avi',
    args: [
      ...video(),
      ...audio(),
      '-c:v',
      'mpeg4',
      '-vtag',
      'xvid',
      '-q:v',
      '3',
      '-c:a',
      'libmp3lame',
    ],
    to: [...USUAL, 'gif'],
  },
  {
    name: 'motion-jpeg.avi',
    args: [
      ...video(),
      ...audio(),
      '-c:v',
      'mjpeg',
      '-q:v',
      '3',
      '-pix_fmt',
      'yuvj420p',
      '-c:a',
      'pcm_s16le',
    ],
    to: USUAL,
  },
  {
    name: 'windows-media.wmv',
    args: [...video(), ...audio(), '-c:v', 'wmv2', '-q:v', '3', '-c:a', 'wmav2'],
    to: USUAL,
  },
  {
    name: 'flash.flv',
    args: [...video(), ...audio(), '-c:v', 'flv', '-q:v', '3', '-c:a', 'libmp3lame'],
    to: USUAL,
  },
  {
    name: 'camera.mts',
    args: [...video('640x360'), ...audio(48_000), ...X264, '-c:a', 'ac3', '-f', 'mpegts'],
    to: USUAL,
  },
  {
    name: 'dvd.mpg',
    args: [
      ...video('352x288'),
      ...audio(48_000),
      '-c:v',
      'mpeg2video',
      '-q:v',
      '3',
      '-c:a',
      'mp2',
      '-f',
      'vob',
    ],
    to: USUAL,
  },
  {
    name: 'studio.mov',
    args: [
      ...video(),
      ...audio(48_000),
      '-c:v',
      'prores_ks',
      '-profile:v',
      '1',
      '-c:a',
      'pcm_s24le',
    ],
    to: USUAL,
  },
  {
    name: 'vp8.webm',
    args: [...video(), ...audio(48_000), ...VP8, '-c:a', 'libvorbis'],
    to: USUAL,
  },
  {
    name: 'vp9.webm',
    args: [...video(), ...audio(48_000), ...VP9, '-c:a', 'libopus'],
    to: [...USUAL, 'mov'],
  },
  {
    name: 'odd-sides.webm',
    args: [...video('271x185'), ...audio(48_000), ...VP8, '-c:a', 'libvorbis'],
    to: [...USUAL, 'gif'],
  },
  {
    name: 'one-frame.mp4',
    args: [...video(), '-frames:v', '1', ...X264],
    to: ['mp4', 'mkv', 'png'],
  },
];

/** Sounds, by what is odd about them. */
const SONGS: readonly ZooSource[] = [
  {
    name: 'variable-rate.mp3',
    args: [...audio(), '-c:a', 'libmp3lame', '-q:a', '4'],
    to: ['m4a', 'wav', 'ogg', 'flac'],
  },
  {
    name: 'low-rate.mp3',
    args: [...audio(22_050), '-c:a', 'libmp3lame', '-b:a', '32k'],
    to: SOUNDS,
  },
  { name: 'song.m4a', args: [...audio(), ...AAC], to: ['mp3', 'wav', 'flac'] },
  { name: 'lossless.m4a', args: [...audio(), '-c:a', 'alac'], to: SOUNDS },
  {
    name: 'hi-res.flac',
    args: [...audio(96_000, 2), '-c:a', 'flac', '-sample_fmt', 's32'],
    to: ['mp3', 'wav', 'm4a', 'ogg'],
  },
  {
    name: 'float.wav',
    args: [...audio(48_000, 2), '-c:a', 'pcm_f32le'],
    to: ['mp3', 'flac', 'm4a'],
  },
  { name: 'telephone.wav', args: [...audio(8000), '-c:a', 'pcm_mulaw'], to: SOUNDS },
  { name: 'eight-bit.wav', args: [...audio(11_025), '-c:a', 'pcm_u8'], to: SOUNDS },
  { name: 'apple.aiff', args: [...audio(), '-c:a', 'pcm_s16be'], to: SOUNDS },
  {
    name: 'vorbis.ogg',
    args: [...audio(), '-c:a', 'libvorbis'],
    to: ['mp3', 'm4a', 'wav', 'flac'],
  },
  {
    name: 'opus.ogg',
    args: [...audio(48_000, 2), '-c:a', 'libopus'],
    to: ['mp3', 'm4a', 'wav', 'flac'],
  },
  {
    name: 'surround.ogg',
    args: [...audio(48_000, 6), '-c:a', 'libopus', '-mapping_family', '1'],
    to: SOUNDS,
  },
  { name: 'windows.wma', args: [...audio(), '-c:a', 'wmav2'], to: SOUNDS },
  { name: 'dolby.ac3', args: [...audio(48_000, 6), '-c:a', 'ac3'], to: SOUNDS },
  { name: 'raw.aac', args: [...audio(), ...AAC, '-f', 'adts'], to: SOUNDS },
];

/** Every file of the zoo. */
export const ZOO: readonly ZooSource[] = [...VIDEOS, ...SONGS];
