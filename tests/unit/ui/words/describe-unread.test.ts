import { expect, test } from 'vitest';
import { describeUnread } from '../../../../src/ui/words/describe-unread.ts';
import { aMedia } from '../../../support/samples/media.ts';

test('what no reader finds is said with its size, and only then', () => {
  expect(describeUnread(aMedia([]))).toEqual([]);
  const [text] = describeUnread(aMedia([], { unread: { bytes: 176_743, of: 308_133 } }));
  expect(text).toMatch(/177\skB of 308\skB/u);
});
