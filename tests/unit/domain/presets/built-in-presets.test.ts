import { expect, test } from 'vitest';
import { builtInPresets, purposes } from '../../../../src/domain/presets/built-in-presets.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import { packPresets, presetOf } from '../../../../src/domain/presets/preset.ts';
import { readPresets } from '../../../../src/domain/presets/read-presets.ts';
import { FILE_KINDS } from '../../../../src/domain/media/file-kind.ts';
import { targetFor } from '../../../../src/domain/target/choice.ts';
import { chosenIn, DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings.ts';
import { presets as words } from '../../../../src/ui/words/en/presets.ts';
import { bothEngines, ffmpegOnly } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

const presets = purposes
  .flatMap(builtInPresets)
  .map(({ id, target }) => ({ name: words.builtIn[id].name, target }));

test('what Kiln brings along would pass as a file: names, formats, options and values are right', () => {
  expect(readPresets(JSON.stringify(packPresets(presets)))).toEqual({
    ok: true,
    presets,
    faults: [],
  });
});

test('no two ask for the same, and none for what is there before anything is chosen', () => {
  for (const preset of presets) {
    expect(presetOf(presets, preset.target)?.name).toBe(preset.name);
  }
  for (const kind of FILE_KINDS) {
    expect(presetOf(presets, targetFor(chosenIn(DEFAULT_SETTINGS), kind))).toBeUndefined();
  }
});

/** Five minutes in full HD. */
const duration = { kind: 'exact', seconds: 300 } as const;
const film = aMedia(
  [aVideoTrack({ width: 1920, height: 1080, duration }), anAudioTrack({ duration })],
  { duration },
);

for (const { name, target } of presets) {
  test(`"${name}" can be made of a film, with both engines and with FFmpeg alone`, () => {
    for (const means of [bothEngines(film), ffmpegOnly(film)])
      expect(plan(film, target, means)).toMatchObject({ ok: true });
  });
}
