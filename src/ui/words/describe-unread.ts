import type { MediaInfo } from '../../domain/media/media.ts';
import { formatBytes } from './numbers.ts';
import { planWords } from './plan-words.ts';

/** What of a source no engine can read, in words: said before the job starts. Empty when all of it can be read. */
export function describeUnread({ unread }: MediaInfo): string[] {
  return unread === undefined
    ? []
    : [planWords.unread(formatBytes(unread.bytes), formatBytes(unread.of))];
}
