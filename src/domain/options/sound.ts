import { choice, number } from './option-spec.ts';

/** Decibels by which the sound is made louder or softer. */
const volume = number([-30, 30], 0.5, 0);

/** The loudness of the whole, in LUFS as EBU R128 measures it. It takes the place of `volume`'s effect on the whole. */
const loudness = choice(['keep', '-14', '-16', '-23'], 'keep');

const channels = choice(['source', '1', '2'], 'source');

/** Hertz. Codecs that lack it take the next higher one they have. */
const sampleRate = choice(
  ['source', '96000', '48000', '44100', '32000', '22050', '16000', '8000'],
  'source',
);

/** Which of the source's sound tracks are kept; a format that holds one takes the first, or mixes microphones. */
const audioTracks = choice(['all', 'mix', '1', '2', '3', '4', '5', '6', '7', '8', 'none'], 'all');

/** What happens to the sound. */
export const soundOptions = { volume, loudness, channels, sampleRate, audioTracks } as const;
