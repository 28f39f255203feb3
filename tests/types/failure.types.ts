import { failed, success, type Failure, type Result } from '../../src/domain/failure/failure.ts';

// @ts-expect-error Failures are a closed list.
void failed({ kind: 'bad-luck' });
// @ts-expect-error One that stalled says for how long.
void failed({ kind: 'stalled' });
// @ts-expect-error There are only so many reasons.
void failed({ kind: 'engine-unavailable', why: 'lazy' });
void failed({ kind: 'stalled', seconds: 60 });

/** A result has to be looked at before it is used. */
export function use(result: Result<number>): number {
  // @ts-expect-error It may be a failure.
  void result.value;
  if (result.ok) {
    // @ts-expect-error It is not one.
    void result.failure;
    return result.value;
  }
  return result.log.length;
}

/** Leaving out a kind does not compile. */
export function isOurs(failure: Failure): boolean {
  switch (failure.kind) {
    case 'internal':
      return true;
    default:
      // @ts-expect-error There are others.
      return failure satisfies never;
  }
}

// @ts-expect-error A value of another type.
const text: Result<string> = success(1);
void text;
