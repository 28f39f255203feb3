/** Zero crossings of the filter on each side of its middle. */
const CROSSINGS = 16;

/** Shape of the Kaiser window: about 80 dB below in the stop band. */
const BETA = 8;

/** Where the pass band ends, as a part of the lower of both rates' half. */
const PASS = 0.95;

/** Changes the sample rate of one channel, piece by piece. */
export type Resampler = {
  /** As many output samples as can be told from the input so far. */
  readonly push: (input: Float32Array) => Float32Array<ArrayBuffer>;
  /** The rest, as if silence followed. */
  readonly end: () => Float32Array<ArrayBuffer>;
};

/**
 * A resampler with a windowed sinc, for rates in hertz whose ratio is a fraction of moderate numbers. Mediabunny's own
 * draws straight lines between samples, which is heard in cymbals.
 */
export function createResampler(from: number, to: number): Resampler {
  const divisor = gcd(from, to);
  const [up, down] = [to / divisor, from / divisor];
  const stretch = Math.max(1, from / to);
  const reach = Math.ceil(CROSSINGS * stretch);
  const taps = 2 * reach;
  const filter = phases(up, taps, reach, PASS / stretch);
  // Silence before the first sample, so that the filter has something to look back to.
  let kept = new Float32Array(reach - 1);
  let position = 0;
  let phase = 0;

  const push = (input: Float32Array) => {
    const samples = new Float32Array(kept.length + input.length);
    samples.set(kept);
    samples.set(input, kept.length);
    const output = new Float32Array(Math.ceil(((samples.length + 1) * up) / down) + 1);
    let count = 0;
    while (position + taps <= samples.length) {
      const base = phase * taps;
      let sum = 0;
      for (let n = 0; n < taps; n += 1)
        sum += (samples[position + n] ?? 0) * (filter[base + n] ?? 0);
      output[count] = sum;
      count += 1;
      phase += down;
      position += Math.floor(phase / up);
      phase %= up;
    }
    const used = Math.min(position, samples.length);
    kept = samples.slice(used);
    position -= used;
    return output.slice(0, count);
  };
  return { push, end: () => push(new Float32Array(reach)) };
}

/** The filter's values for each position of an output sample between two input samples. */
function phases(up: number, taps: number, reach: number, cutoff: number): Float32Array {
  const filter = new Float32Array(up * taps);
  for (let phase = 0; phase < up; phase += 1) {
    let sum = 0;
    for (let n = 0; n < taps; n += 1) {
      const distance = n - (reach - 1) - phase / up;
      const value = cutoff * sinc(cutoff * distance) * kaiser(distance / reach);
      filter[phase * taps + n] = value;
      sum += value;
    }
    // Every phase is equally loud, or a tone would flutter.
    for (let n = 0; n < taps; n += 1)
      filter[phase * taps + n] = (filter[phase * taps + n] ?? 0) / sum;
  }
  return filter;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
}

/** The modified Bessel function of the first kind and order 0. */
function bessel(x: number): number {
  let [sum, term] = [1, 1];
  for (let n = 1; term > sum * 1e-10; n += 1) {
    term *= (x / (2 * n)) ** 2;
    sum += term;
  }
  return sum;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
