import { messages } from './messages.ts';

/** Says which try this is, from the second on. */
export function JobAttempt({ number }: { readonly number: number }) {
  return number > 1 ? <span class="job-attempt">{messages.attempt(number)}</span> : null;
}
