import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/domain/formats/catalogue.ts';
import type { AnyOptionValue, OptionSpec } from '../../../../src/domain/options/option-spec.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import { dependencies, type Step } from '../../../../src/domain/step/step.ts';
import {
  optionNames,
  specOf,
  withOption,
  type Target,
} from '../../../../src/domain/target/target.ts';
import { stepArgs } from '../../../../src/engines/ffmpeg/arguments/step-args.ts';
import { bothEngines, ffmpegOnly, someFrames } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';
import { seeded } from '../../../support/samples/seeded.ts';

const ROUNDS = 1500;

const SOURCES = [
  aMedia(),
  aMedia([
    aVideoTrack({ codec: 'mpeg4', rotation: 90, pixelAspect: 1.2 }),
    anAudioTrack(),
    anAudioTrack({ index: 2, codec: 'ac3' }),
  ]),
  aMedia([aVideoTrack({ scan: 'interlaced', codec: 'mpeg2video' })]),
  aMedia([anAudioTrack({ index: 0, codec: 'flac', bits: 24 })]),
];

function anyValue(spec: OptionSpec, random: () => number): AnyOptionValue {
  switch (spec.kind) {
    case 'choice':
      return spec.choices[Math.floor(random() * spec.choices.length)] ?? spec.default;
    case 'number':
    case 'optional':
      // Mostly what can be done, sometimes anything.
      return random() < 0.8 ? spec.min + random() * Math.min(40, spec.max - spec.min) : spec.max;
    case 'time':
      return random() * 11;
    case 'set':
      return spec.choices.filter(() => random() < 0.4);
    case 'text':
      return random() < 0.5 ? 'A text' : '';
    case 'picture':
      return random() < 0.5 ? 'none' : 'data:image/png;base64,AAAA';
    default:
      return spec satisfies never;
  }
}

function anyTarget(random: () => number): Target {
  const format = catalogue[Math.floor(random() * catalogue.length)]?.id ?? 'mp4';
  return optionNames(format)
    .filter(() => random() < 0.2)
    .reduce<Target>(
      (target, name) => withOption(target, name, anyValue(specOf(format, name), random)),
      { format, options: {} },
    );
}

/** Steps wait for steps before them, and FFmpeg's have arguments. */
function expectSound(steps: readonly Step[]): void {
  const before = new Set<string>();
  for (const step of steps) {
    const facts = new Map(step.inputs.map((_, n) => [n, null]));
    if (step.engine === 'ffmpeg' && step.command.kind !== 'measure-loudness') {
      const args = stepArgs(step, { starts: step.inputs.map(() => 0), facts, covers: [] });
      expect(args.join(' ')).not.toMatch(/NaN|undefined|Infinity|e-\d/u);
    }
    before.add(step.id);
  }
  for (const id of steps.flatMap(dependencies)) expect(before).toContain(id);
}

test('whatever is chosen, there is a plan that can be followed, or a reason why not', () => {
  const random = seeded(7);
  let planned = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const media = SOURCES[round % SOURCES.length] ?? aMedia();
    const target = anyTarget(random);
    const frames = random() < 0.7 ? someFrames() : ({ kind: 'unknown' } as const);
    const means =
      random() < 0.5 ? bothEngines(media, {}, { frames }) : ffmpegOnly(media, { frames });
    const result = plan(media, target, means);
    if (!result.ok) continue;
    planned += 1;
    expectSound(result.value.steps);
  }
  expect(planned).toBeGreaterThan(ROUNDS / 3);
});
