import type { Options } from '../options/options.ts';
import { withOptions, type Target } from '../target/target.ts';

/** How a job follows the choice for all files: in everything but the options that were set on its own row. */
export type Following = { readonly except: Partial<Options> };

/** What a job becomes that follows this choice. Options of its own that the format does not offer wait for one that does. */
export function followedTarget(choice: Target, { except }: Following): Target {
  return withOptions(choice, except);
}
