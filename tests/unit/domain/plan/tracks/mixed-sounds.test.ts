import { expect, test } from 'vitest';
import type { FormatId } from '../../../../../src/domain/formats/catalogue.ts';
import type { AudioTrack } from '../../../../../src/domain/media/media.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { describePlan } from '../../../../../src/ui/words/describe-plan.ts';
import { bothEngines } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

const label = (language: string) => ({ language, title: null, dispositions: [] });

const two = (first: Partial<AudioTrack>, second: Partial<AudioTrack> = {}) =>
  aMedia([aVideoTrack(), anAudioTrack(first), anAudioTrack({ ...first, index: 2, ...second })]);

const microphones = two({ channels: 1, codec: 'pcm_s16le' });

function made(media = microphones, format: FormatId = 'mp3', options: Partial<Options> = {}) {
  const planned = plan(media, { format, options }, bothEngines(media));
  if (!planned.ok) throw new Error(planned.failure.kind);
  const commands = planned.value.steps.flatMap(({ command }) =>
    command.kind === 'convert' ? command.tracks : [],
  );
  return { said: describePlan(planned.value).join(' | '), commands };
}

test('microphones of one recording are mixed where there is room for one sound', () => {
  const { said, commands } = made();
  expect(said).toContain('Audio ×2 PCM → MP3 by FFmpeg, mixed into one');
  expect(commands).toMatchObject([{ track: { nth: 0 }, mix: [{ channels: 1 }, { channels: 1 }] }]);
});

test('what is a whole of its own is not: the first is taken', () => {
  const stereo = two({ channels: 2 });
  const languages = two({ channels: 1, label: label('eng') }, { label: label('deu') });
  const shorter = two({ channels: 1 }, { duration: { kind: 'exact', seconds: 4 } });
  for (const media of [stereo, languages, shorter]) {
    expect(made(media).said).not.toContain('mixed');
    expect(made(media).commands).toHaveLength(1);
  }
});

test('nor where there is room for all of them', () => {
  expect(made(microphones, 'mkv').commands).toHaveLength(3);
});

test('who asks for a mix gets it in every format, as long as the longest and as wide as the widest', () => {
  const short = { channels: 1, duration: { kind: 'exact', seconds: 4 } } as const;
  const media = two(short, { channels: 2, duration: { kind: 'exact', seconds: 10 } });
  const { said, commands } = made(media, 'mp4', { audioTracks: 'mix' });
  expect(said).toContain('Audio ×2 AAC re-encoded by FFmpeg, mixed into one');
  expect(commands.find(({ kind }) => kind === 'encode-audio')).toMatchObject({
    track: { nth: 1 },
    channels: 2,
    mix: [{ track: { nth: 1 } }, { track: { nth: 0 } }],
  });
});

test('one sound is never mixed with nothing', () => {
  expect(made(aMedia(), 'mp3', { audioTracks: 'mix' }).said).not.toContain('mixed');
});
