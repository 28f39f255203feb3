import {
  choice,
  coerce,
  withDefault,
  type OptionValue,
} from '../../src/domain/options/option-spec.ts';
import { optionPool } from '../../src/domain/options/options.ts';
import { resolveOptions } from '../../src/domain/target/target.ts';
import type { Equal, Expect } from './equal.ts';

const options = resolveOptions({ format: 'mp4', options: {} });

/** The type of a value is the union of its spec's choices. */
export type Checks = [
  Expect<Equal<typeof options.quality, 'fast' | 'balanced' | 'smallest'>>,
  Expect<Equal<typeof options.frameTime, number>>,
  Expect<Equal<OptionValue<typeof optionPool.audioBitrate>, typeof options.audioBitrate>>,
];

// @ts-expect-error There is no such quality.
void (options.quality === 'best');
// @ts-expect-error A resolution is a choice, not a number.
void (options.resolution === 720);
// @ts-expect-error Options are not changed in place.
options.quality = 'fast';
// @ts-expect-error There is no such option.
void resolveOptions({ format: 'mp4', options: { colour: 'red' } });
// @ts-expect-error Nor such a value.
void resolveOptions({ format: 'mp4', options: { quality: 'best' } });

// @ts-expect-error The default is one of the choices.
void choice(['s'], 'm');
// @ts-expect-error Also when it is another one.
void withDefault(optionPool.quality, 'best');
// @ts-expect-error A coerced value fits its spec, but only `resolveOptions` knows its type.
const quality: 'fast' = coerce(optionPool.quality, 'fast');
void quality;
