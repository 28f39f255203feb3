import * as fc from 'fast-check';
import { catalogue, type FormatId } from '../../../src/domain/formats/catalogue.ts';
import type { AnyOptionValue, OptionSpec } from '../../../src/domain/options/option-spec.ts';
import { tagOptions } from '../../../src/domain/options/tags.ts';
import { optionNames, specOf, withOption, type Target } from '../../../src/domain/target/target.ts';

/** Any value that an option can have. */
function anyValue(spec: OptionSpec): fc.Arbitrary<AnyOptionValue> {
  switch (spec.kind) {
    case 'choice':
      return fc.constantFrom(...spec.choices);
    case 'number':
      return fc.double({ min: spec.min, max: spec.max, noNaN: true }).map((value) => value + 0);
    case 'optional':
      return fc.option(
        fc.double({ min: spec.min, max: spec.max, noNaN: true }).map((value) => value + 0),
      );
    case 'time':
      return fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0));
    case 'set':
      return fc.subarray([...spec.choices]);
    case 'text':
    case 'picture':
      throw new Error('Presets have no tags.');
    default:
      return spec satisfies never;
  }
}

/** Any target of a format, with every option set to any value that a preset can have. */
export function anyFullTarget(format: FormatId): fc.Arbitrary<Target> {
  const names = optionNames(format).filter((name) => !Object.hasOwn(tagOptions, name));
  return fc.tuple(...names.map((name) => anyValue(specOf(format, name)))).map((values) =>
    names.reduce<Target>((target, name, index) => withOption(target, name, values[index]), {
      format,
      options: {},
    }),
  );
}

/** Any target of any format, with some options set. */
export const anyTarget: fc.Arbitrary<Target> = fc
  .constantFrom(...catalogue.map(({ id }) => id))
  .chain((format) =>
    fc.tuple(anyFullTarget(format), fc.subarray(optionNames(format))).map(([target, names]) => ({
      format,
      options: Object.fromEntries(
        Object.entries(target.options).filter(([name]) => names.some((kept) => kept === name)),
      ),
    })),
  );
