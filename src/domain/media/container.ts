/** What matters of a container when its tracks are planned. */
type ContainerFacts = {
  /**
   * What a reader finds by time: every packet (a copy can begin at any key frame), key frames, or nothing (a jump ends
   * at any packet).
   */
  readonly index: 'packets' | 'key-frames' | 'none';
  /** Whether a list can hide the beginning or the end of what is stored. */
  readonly editLists: boolean;
  /** Whether packets say when they are shown; otherwise they are only counted. */
  readonly timestamps: boolean;
  /**
   * Seconds by which a good file may seem too short: where the length is that of the timestamps, the last packet, with
   * several frames of sound, does not count.
   */
  readonly slack: number;
};

const USUAL = {
  index: 'key-frames',
  editLists: false,
  timestamps: true,
  slack: 0,
} as const satisfies ContainerFacts;

/** The containers that are told apart, by neutral ids; engines map their own names to these. */
export const CONTAINERS = {
  /** MP4, M4A, MOV, 3GP. */
  isobmff: { ...USUAL, index: 'packets', editLists: true },
  /** MKV, WebM. */
  matroska: { ...USUAL, index: 'packets' },
  avi: { ...USUAL, timestamps: false },
  /** WMV, WMA. */
  asf: USUAL,
  flv: USUAL,
  'mpeg-ts': { ...USUAL, index: 'none', slack: 0.4 },
  'mpeg-ps': { ...USUAL, index: 'none', slack: 0.4 },
  ogg: USUAL,
  /** H.264, HEVC and MPEG video without a container. */
  'video-stream': { ...USUAL, index: 'none', timestamps: false },
  mp3: USUAL,
  /** AAC without a container. */
  adts: USUAL,
  ac3: USUAL,
  flac: USUAL,
  wav: USUAL,
  aiff: USUAL,
  gif: USUAL,
  webp: USUAL,
  jpeg: USUAL,
  png: USUAL,
  bmp: USUAL,
  ico: USUAL,
  avif: USUAL,
  heic: USUAL,
  jxl: USUAL,
  tiff: USUAL,
  /** One page, which is a picture, as Kiln writes it. */
  pdf: USUAL,
  /** SRT, WebVTT or ASS without a container. */
  subtitles: USUAL,
  /** An HLS package. */
  zip: USUAL,
  /** No file at all: the images and sounds of a slideshow. */
  slideshow: USUAL,
  /** Any other that an engine reads. */
  other: USUAL,
} as const satisfies Readonly<Record<string, ContainerFacts>>;

/** Id of a container. */
export type ContainerId = keyof typeof CONTAINERS;

/** True for the id of a container of this version; what is stored may be older. */
export function isContainerId(value: unknown): value is ContainerId {
  return typeof value === 'string' && Object.hasOwn(CONTAINERS, value);
}

/** What matters of a container. */
export function containerFacts(id: ContainerId): ContainerFacts {
  return CONTAINERS[id];
}
