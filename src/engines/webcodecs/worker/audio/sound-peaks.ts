import type { AudioSample } from 'mediabunny';

/** Adds a piece of sound to the greatest amplitudes of equal parts of a file that lasts `duration` seconds from `start`. */
export function addPeaks(
  peaks: Float32Array,
  duration: number,
  start: number,
  sample: AudioSample,
): void {
  const { numberOfFrames, numberOfChannels, sampleRate, timestamp } = sample;
  const plane = new Float32Array(numberOfFrames);
  const perPart = (duration * sampleRate) / peaks.length;
  const first = (timestamp - start) * sampleRate;
  for (let channel = 0; channel < numberOfChannels; channel += 1) {
    sample.copyTo(plane, { planeIndex: channel, format: 'f32-planar' });
    for (let n = 0; n < numberOfFrames; n += 1) {
      const part = Math.floor((first + n) / perPart);
      const amplitude = Math.min(1, Math.abs(plane[n] ?? 0));
      if (amplitude > (peaks[part] ?? 1)) peaks[part] = amplitude;
    }
  }
}
