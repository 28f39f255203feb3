import { expect, test } from 'vitest';
import { chatPresets } from '../../../../src/domain/presets/chat.ts';
import { FIRST_FORMATS } from '../../../../src/domain/target/choice.ts';
import { withOtherFormat } from '../../../../src/ui/state/choose-format.ts';

const [whatsApp] = Object.values(chatPresets);

test('another format is the end of a preset, with all its options', async () => {
  if (whatsApp === undefined) throw new Error('There is no preset for chats.');
  expect(await withOtherFormat(whatsApp, 'gif', [], FIRST_FORMATS)).toEqual({
    format: 'gif',
    options: {},
  });
  const own = {
    name: 'Mine',
    target: { format: 'webm', options: { quality: 'smallest' } },
  } as const;
  expect(await withOtherFormat(own.target, 'mkv', [own], FIRST_FORMATS)).toEqual({
    format: 'mkv',
    options: {},
  });
});

test('what was set by hand stays, also on top of a preset', async () => {
  const byHand = { format: 'webm', options: { quality: 'smallest' } } as const;
  expect(await withOtherFormat(byHand, 'mkv', [], FIRST_FORMATS)).toEqual({
    ...byHand,
    format: 'mkv',
  });
  if (whatsApp === undefined) throw new Error('There is no preset for chats.');
  const changed = { ...whatsApp, options: { ...whatsApp.options, quality: 'smallest' } } as const;
  expect((await withOtherFormat(changed, 'mkv', [], FIRST_FORMATS)).options).toEqual(
    changed.options,
  );
});

test('each by its kind keeps what means something for all kinds, and so does a format after it', async () => {
  const options = { smaller: 'light', frameRate: '10' } as const;
  const auto = await withOtherFormat({ format: 'webm', options }, 'auto', [], FIRST_FORMATS);
  expect(auto).toEqual({ format: 'auto', formats: FIRST_FORMATS, options: { smaller: 'light' } });
  expect(await withOtherFormat(auto, 'mkv', [], FIRST_FORMATS)).toEqual({
    format: 'mkv',
    options: { smaller: 'light' },
  });
});
