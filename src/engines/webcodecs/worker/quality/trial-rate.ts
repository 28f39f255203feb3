import type { VideoEncodingConfig } from 'mediabunny';
import { rateForSsim, steepestRise } from './rate-for-ssim.ts';
import { excerptSsim, type Excerpt } from './excerpt-ssim.ts';
import { isOfFileOrCoder } from '../work/mistakes.ts';

/** The lower rate that is tried, and the lowest that is taken, as shares of what is allowed. */
const LOW = 0.35;
const FLOOR = 0.15;

/** The lowest rate that is taken, however little is allowed. Bits per second. */
const LOWEST = 100_000;

/** What a trial is about: excerpts of a video, and how it will be encoded. */
export type Trial = {
  readonly excerpts: AsyncIterable<Excerpt>;
  /** The most bits per second that may be spent. */
  readonly allowed: number;
  /** The SSIM that is enough. */
  readonly ssim: number;
  /** How the whole will be encoded, at a bit rate. */
  readonly encodingAt: (bitRate: number) => VideoEncodingConfig;
  /** Awaited after each picture. */
  readonly alive: () => Promise<void>;
};

/**
 * The lowest bit rate at which a video is like its source, found out by encoding a few short excerpts of it. The most
 * demanding of them counts. What is allowed when there is no telling. Bits per second.
 */
export async function trialRate(trial: Trial): Promise<number> {
  const { allowed } = trial;
  if (allowed * LOW <= LOWEST) return allowed;
  try {
    return (await rateForExcerpts(trial)) ?? allowed;
  } catch (error) {
    if (!isOfFileOrCoder(error)) throw error;
    // What the file or a coder refused here, the encoding itself will report if it matters.
    return allowed;
  }
}

/** Null where there is no excerpt. */
async function rateForExcerpts({
  excerpts,
  allowed,
  ssim,
  encodingAt,
  alive,
}: Trial): Promise<number | null> {
  const tried = async (excerpt: Excerpt, bitRate: number) => ({
    bitRate,
    ssim: await excerptSsim(excerpt, encodingAt(bitRate), alive),
  });
  const floor = Math.round(Math.max(LOWEST, allowed * FLOOR));
  let rate: number | null = null;
  for await (const excerpt of excerpts) {
    const low = await tried(excerpt, Math.round(allowed * LOW));
    const best = steepestRise(low, allowed);
    // Mostly one try tells: there is no hope, or the low rate is enough and the steepest fall from there is safe.
    if (best.ssim < ssim) return allowed;
    const high = low.ssim < ssim ? await tried(excerpt, allowed) : best;
    // An excerpt that needs all that is allowed decides for the whole video.
    if (high.ssim < ssim) return allowed;
    const least: number = rate ?? floor;
    rate = Math.max(least, rateForSsim(ssim, low, high, least));
  }
  return rate;
}
