import { expect, test } from 'vitest';
import { chatPresets } from '../../../../src/domain/presets/chat.ts';
import { withOtherFormat } from '../../../../src/ui/state/choose-format.ts';

const [whatsApp] = Object.values(chatPresets);

test('another format is the end of a preset, with all its options', async () => {
  if (whatsApp === undefined) throw new Error('There is no preset for chats.');
  expect(await withOtherFormat(whatsApp, 'gif', [])).toEqual({ format: 'gif', options: {} });
  const own = {
    name: 'Mine',
    target: { format: 'webm', options: { quality: 'smallest' } },
  } as const;
  expect(await withOtherFormat(own.target, 'mkv', [own])).toEqual({ format: 'mkv', options: {} });
});

test('what was set by hand stays, also on top of a preset', async () => {
  const byHand = { format: 'webm', options: { quality: 'smallest' } } as const;
  expect(await withOtherFormat(byHand, 'mkv', [])).toEqual({ ...byHand, format: 'mkv' });
  if (whatsApp === undefined) throw new Error('There is no preset for chats.');
  const changed = { ...whatsApp, options: { ...whatsApp.options, quality: 'smallest' } } as const;
  expect((await withOtherFormat(changed, 'mkv', [])).options).toEqual(changed.options);
});
