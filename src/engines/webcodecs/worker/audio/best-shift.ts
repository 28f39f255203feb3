/** Samples that are looked at as one while the place is only roughly known. */
const COARSE = 4;

/**
 * By how much, at most `search` samples earlier or later, a piece of sound has to be taken beside `place` to be most
 * like the one at `from`. All channels count together. Places are numbers of samples in the planes.
 */
export function bestShift(
  planes: readonly Float32Array[],
  from: number,
  place: number,
  length: number,
  search: number,
): number {
  const wanted = mixed(planes, from, length);
  const around = mixed(planes, place - search, length + 2 * search);
  const rough =
    bestOf(thinned(wanted), thinned(around), 0, Math.floor((2 * search) / COARSE)) * COARSE;
  const first = Math.max(0, rough - COARSE);
  return bestOf(wanted, around, first, Math.min(2 * search, rough + COARSE)) - search;
}

/** The offset, of those from `first` to `last`, at which `around` is most like `wanted`; the middle of equals. */
function bestOf(wanted: Float32Array, around: Float32Array, first: number, last: number): number {
  let best = Math.round((first + last) / 2);
  let highest = similarityAt(wanted, around, best);
  for (let offset = first; offset <= last; offset += 1) {
    const similarity = similarityAt(wanted, around, offset);
    if (similarity > highest) [best, highest] = [offset, similarity];
  }
  return best;
}

/** How alike they are, whatever their loudness: -1 to 1, but for a factor that is the same for all offsets. */
function similarityAt(wanted: Float32Array, around: Float32Array, offset: number): number {
  let product = 0;
  let energy = 1e-9;
  for (let n = 0; n < wanted.length; n += 1) {
    const value = around[offset + n] ?? 0;
    product += (wanted[n] ?? 0) * value;
    energy += value * value;
  }
  return product / Math.sqrt(energy);
}

function mixed(planes: readonly Float32Array[], from: number, length: number): Float32Array {
  const sum = new Float32Array(length);
  for (const plane of planes) {
    for (let n = 0; n < length; n += 1) sum[n] = (sum[n] ?? 0) + (plane[from + n] ?? 0);
  }
  return sum;
}

/** Means of neighbouring samples. */
function thinned(samples: Float32Array): Float32Array {
  return Float32Array.from({ length: Math.floor(samples.length / COARSE) }, (_, n) => {
    let sum = 0;
    for (let at = n * COARSE; at < (n + 1) * COARSE; at += 1) sum += samples[at] ?? 0;
    return sum / COARSE;
  });
}
