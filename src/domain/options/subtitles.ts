import { choice } from './option-spec.ts';

/** What becomes of subtitles where the format has a place for them. */
const subtitles = choice(['keep', 'none'], 'keep');

/** What happens to what is read along. */
export const subtitleOptions = { subtitles } as const;
