/** What this browser is and can do, as far as it tells; see `BrowserFacts` of the page. */
export async function browserFacts() {
  const { userAgent, hardwareConcurrency } = navigator;
  return {
    browser: userAgent,
    cores: hardwareConcurrency,
    memory: (navigator as { readonly deviceMemory?: number }).deviceMemory ?? null,
    decodes: await supported('decode'),
    encodes: await supported('encode'),
    opfs: hasOpfs() ? ('present' as const) : ('missing' as const),
    locks: 'locks' in navigator ? ('present' as const) : ('missing' as const),
    persistence: await persistence(),
  };
}

/**
 * What is asked for each codec: an ordinary profile at a size that every device can do. Not FLAC and Vorbis, whose
 * decoders want to see the header of a real file first.
 */
const VIDEO = {
  h264: 'avc1.42001f',
  hevc: 'hev1.1.6.L93.B0',
  vp8: 'vp8',
  vp9: 'vp09.00.10.08',
  av1: 'av01.0.04M.08',
};
const AUDIO = { aac: 'mp4a.40.2', opus: 'opus', mp3: 'mp3' };

const PICTURE = { width: 1280, height: 720 };
const SOUND = { sampleRate: 48_000, numberOfChannels: 2 };

type Direction = 'decode' | 'encode';

async function supported(direction: Direction): Promise<string[]> {
  const answers = await Promise.all([
    ...Object.entries(VIDEO).map(async ([name, codec]) => [name, await video(direction, codec)]),
    ...Object.entries(AUDIO).map(async ([name, codec]) => [name, await audio(direction, codec)]),
  ]);
  return answers.flatMap(([name, yes]) => (yes === true ? [String(name)] : []));
}

async function video(direction: Direction, codec: string): Promise<boolean> {
  if (!('VideoEncoder' in globalThis)) return false;
  const config = { codec, ...PICTURE };
  return isYes(
    direction === 'decode'
      ? VideoDecoder.isConfigSupported(config)
      : VideoEncoder.isConfigSupported({ ...config, bitrate: 2_000_000 }),
  );
}

async function audio(direction: Direction, codec: string): Promise<boolean> {
  if (!('AudioEncoder' in globalThis)) return false;
  const config = { codec, ...SOUND };
  return isYes(
    direction === 'decode'
      ? AudioDecoder.isConfigSupported(config)
      : AudioEncoder.isConfigSupported({ ...config, bitrate: 128_000 }),
  );
}

/** Some browsers reject what they do not know instead of answering no. */
async function isYes(answer: Promise<{ readonly supported?: boolean }>): Promise<boolean> {
  return answer.then(
    ({ supported: yes }) => yes === true,
    () => false,
  );
}

function hasOpfs(): boolean {
  return 'storage' in navigator && 'getDirectory' in navigator.storage;
}

async function persistence(): Promise<'granted' | 'refused' | null> {
  if (!('storage' in navigator) || !('persisted' in navigator.storage)) return null;
  return (await navigator.storage.persisted()) ? 'granted' : 'refused';
}
