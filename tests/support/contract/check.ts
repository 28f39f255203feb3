/** Fails unless two values are the same in every field. For checks that run in a page as well, without Vitest. */
export function same(actual: unknown, expected: unknown): void {
  const [is, should] = [show(actual), show(expected)];
  if (is !== should) throw new Error(`Got ${is}, expected ${should}.`);
}

/** Fails unless a value has at least these fields. */
export function matches(actual: unknown, expected: Readonly<Record<string, unknown>>): void {
  const fields = Object.entries(typeof actual === 'object' && actual !== null ? actual : {});
  same(Object.fromEntries(fields.filter(([name]) => name in expected)), expected);
}

/** Fails unless a promise rejects; gives what it rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const end = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in end) return end.error;
  throw new Error(`Resolved with ${show(end.value)}, but should have been rejected.`);
}

/** Fails when a promise is not settled in time. */
export async function within<T>(seconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Nothing came within ${seconds} s.`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A value as text, with the fields of every object in one order. */
function show(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
  return text ?? String(value);
}
