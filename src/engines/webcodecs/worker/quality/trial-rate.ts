import type { VideoEncodingConfig } from 'mediabunny';
import { rateForSsim, steepestRise } from './rate-for-ssim.ts';
import { excerptSsim } from './excerpt-ssim.ts';
import { excerptPositions, type Stretch } from './excerpt-positions.ts';
import { isOfFileOrCoder } from '../work/mistakes.ts';

/** The lower rate that is tried, and the lowest that is taken, as shares of what is allowed. */
const LOW = 0.35;
const FLOOR = 0.15;

/** The lowest rate that is taken, however little is allowed. Bits per second. */
const LOWEST = 100_000;

/** What a trial is about: a stretch of a video, and how it will be encoded. */
export type Trial = Stretch & {
  /** The most bits per second that may be spent. */
  readonly allowed: number;
  /** The SSIM that is enough. */
  readonly ssim: number;
  /** How many times as fast as in the source the pictures go by. */
  readonly speed: number;
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
    const excerpts = await excerptPositions(trial);
    return excerpts.length === 0 ? allowed : await rateForExcerpts(trial, excerpts);
  } catch (error) {
    if (!isOfFileOrCoder(error)) throw error;
    // What the file or a coder refused here, the encoding itself will report if it matters.
    return allowed;
  }
}

async function rateForExcerpts(trial: Trial, excerpts: readonly number[]): Promise<number> {
  const { track, speed, allowed, ssim, encodingAt, alive } = trial;
  const tried = async (from: number, bitRate: number) => ({
    bitRate,
    ssim: await excerptSsim({ track, from, speed }, encodingAt(bitRate), alive),
  });
  let rate = Math.round(Math.max(LOWEST, allowed * FLOOR));
  for (const from of excerpts) {
    const low = await tried(from, Math.round(allowed * LOW));
    const best = steepestRise(low, allowed);
    // Mostly one try tells: there is no hope, or the low rate is enough and the steepest fall from there is safe.
    if (best.ssim < ssim) return allowed;
    const high = low.ssim < ssim ? await tried(from, allowed) : best;
    // An excerpt that needs all that is allowed decides for the whole video.
    if (high.ssim < ssim) return allowed;
    rate = Math.max(rate, rateForSsim(ssim, low, high, rate));
  }
  return rate;
}
