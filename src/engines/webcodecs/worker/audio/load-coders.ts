import type { AudioCodec } from 'mediabunny';
import { isNative } from '../probe/audio-support.ts';
import { Declined } from '../work/refusals.ts';

/** What an encoder is to do. Hertz, and bits per second. */
type Encoding = {
  readonly codec: AudioCodec;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bitRate: number | null;
};

/** Bits per second at which a browser is asked for AAC when none is given. */
const AAC_BIT_RATE = 128_000;

/** Registering one twice would only make it be asked twice. */
const ready = new Map<string, Promise<void>>();

function once(name: string, register: () => Promise<void>): Promise<void> {
  const known = ready.get(name) ?? register();
  ready.set(name, known);
  return known;
}

/** The packages, by the codec that they encode. */
const PACKAGES: Readonly<Partial<Record<AudioCodec, () => Promise<void>>>> = {
  async aac() {
    (await fetched(import('@mediabunny/aac-encoder'))).registerAacEncoder();
  },
  async mp3() {
    (await fetched(import('@mediabunny/mp3-encoder'))).registerMp3Encoder();
  },
  async flac() {
    (await fetched(import('@mediabunny/flac-encoder'))).registerFlacEncoder();
  },
  async ac3() {
    (await fetched(import('@mediabunny/ac3'))).registerAc3Encoder();
  },
};

/**
 * Loads the package that encodes a codec, if the browser does not. Has to be done before mediabunny is asked about
 * the codec: it remembers a "no". True when a package is used.
 */
export async function loadEncoder(encoding: Encoding): Promise<boolean> {
  const { codec, channels, sampleRate, bitRate } = encoding;
  const load = PACKAGES[codec];
  if (load === undefined) return false;
  const native =
    codec === 'aac' && (await isNative('aac', channels, sampleRate, bitRate ?? AAC_BIT_RATE));
  if (!native) await once(codec, load);
  return !native;
}

/** Loads the package that decodes a codec, if there is one. */
export async function loadDecoder(codec: AudioCodec): Promise<void> {
  if (codec !== 'ac3' && codec !== 'eac3') return;
  await once('decode ac3', async () => {
    (await fetched(import('@mediabunny/ac3'))).registerAc3Decoder();
  });
}

/** A script that cannot be fetched rejects with a TypeError, which would else be taken for a mistake. */
async function fetched<T>(script: Promise<T>): Promise<T> {
  return script.catch((error: unknown) => {
    if (!(error instanceof TypeError)) throw error;
    throw new Declined('The coder could not be fetched.');
  });
}
