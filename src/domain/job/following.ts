import type { FileKind } from '../media/file-kind.ts';
import type { Options } from '../options/options.ts';
import { targetFor, type Choice, type FormatByKind } from '../target/choice.ts';
import { withOptions, type Target } from '../target/target.ts';

/** How a job follows the choice for all files: in everything but the options that were set on its own row. */
export type Following = {
  readonly except: Partial<Options>;
  /** What the choice made of each kind; absent where it is one format for all. */
  readonly formats?: FormatByKind;
};

/** Following this choice in all but these options. */
export function following(choice: Choice, except: Partial<Options>): Following {
  return choice.format === 'auto' ? { except, formats: choice.formats } : { except };
}

/**
 * What a job becomes that follows this choice, of a file of this kind. Options of its own that the format does not offer
 * wait for one that does.
 */
export function followedTarget(
  choice: Choice,
  { except }: Pick<Following, 'except'>,
  kind: FileKind,
): Target {
  return withOptions(targetFor(choice, kind), except);
}
