import { choice } from './option-spec.ts';
import { number } from './number.ts';

/** Decibels by which the sound is made louder or softer. */
const volume = number('Volume', 'dB', [-30, 30], 0.5, 0);

/** The loudness of the whole, in LUFS as EBU R128 measures it. It takes the place of `volume`'s effect on the whole. */
const loudness = choice(
  'Loudness',
  [
    { value: 'keep', label: 'As it is' },
    { value: '-14', label: '-14 LUFS, for streaming' },
    { value: '-16', label: '-16 LUFS, for podcasts' },
    { value: '-23', label: '-23 LUFS, for broadcast' },
  ],
  'keep',
);

const channels = choice(
  'Channels',
  [
    { value: 'source', label: 'Same as source' },
    { value: '1', label: 'Mono' },
    { value: '2', label: 'Stereo' },
  ],
  'source',
);

/** Hertz. Codecs that lack it take the next higher one they have. */
const sampleRate = choice(
  'Sample rate',
  [
    { value: 'source', label: 'Same as source' },
    { value: '96000', label: '96 kHz' },
    { value: '48000', label: '48 kHz' },
    { value: '44100', label: '44.1 kHz' },
    { value: '32000', label: '32 kHz' },
    { value: '22050', label: '22.05 kHz' },
    { value: '16000', label: '16 kHz' },
    { value: '8000', label: '8 kHz' },
  ],
  'source',
);

/** Which of the source's sound tracks are kept; a format that holds one takes the first. */
const audioTracks = choice(
  'Sound tracks',
  [
    { value: 'all', label: 'All that fit' },
    { value: '1', label: 'First' },
    { value: '2', label: 'Second' },
    { value: '3', label: 'Third' },
    { value: '4', label: 'Fourth' },
    { value: '5', label: 'Fifth' },
    { value: '6', label: 'Sixth' },
    { value: '7', label: 'Seventh' },
    { value: '8', label: 'Eighth' },
    { value: 'none', label: 'None: mute' },
  ],
  'all',
);

/** What happens to the sound. */
export const soundOptions = { volume, loudness, channels, sampleRate, audioTracks } as const;
