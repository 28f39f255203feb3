import { expect, test } from 'vitest';
import { createLeaveNote } from '../../../src/queue/tabs/leave-note.ts';

test('a tab that cannot note that it leaves hands the queue over all the same', () => {
  const note = createLeaveNote({
    getItem: () => null,
    removeItem: () => undefined,
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(() => note.leave('runner-1')).not.toThrow();
  expect(note.left()).toBeNull();
});
