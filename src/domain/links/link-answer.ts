import { isPageType } from './link-content.ts';
import type { LinkFailure } from './link-failure.ts';
import type { Link } from './link.ts';

/** The head of what a server has answered; texts are empty where it says nothing. */
export type LinkAnswer = {
  readonly status: number;
  /** Where the answer came from in the end. */
  readonly url: string;
  readonly type: string;
  readonly disposition: string;
  /** Bytes; null when the server does not say. */
  readonly size: number | null;
};

/** Why what was answered is not fetched; null when it may be. `room`: free bytes, null where nobody knows. */
export function judgeAnswer(
  { status, type, size }: LinkAnswer,
  { host }: Link,
  room: number | null,
): LinkFailure | null {
  if (status < 200 || status > 299) return { kind: 'status', status, host };
  if (isPageType(type)) return { kind: 'page' };
  if (size === 0 || status === 204) return { kind: 'empty' };
  if (size !== null && room !== null && size > room) return { kind: 'too-large', size, room };
  return null;
}
