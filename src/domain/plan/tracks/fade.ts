import { NO_FADE, type Fade } from '../../edits/fade.ts';
import { secondsOf } from '../../media/media.ts';
import type { PlanContext } from '../model/context.ts';

/** The fades that the options ask for. Where nobody knows when the output ends, it does not fade out. */
export function fadeOf({ media, options }: PlanContext): Fade {
  const { fadeIn, fadeOut } = options;
  if (fadeIn === 0 && fadeOut === 0) return NO_FADE;
  const end = secondsOf(media.duration);
  return { in: fadeIn, out: end === null ? 0 : fadeOut, end };
}
