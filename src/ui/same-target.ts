import { optionNames, resolveOptions, type Target } from '../domain/target.ts';

/** True when two targets ask for the same thing, whether by default or by choice. */
export function sameTarget(a: Target, b: Target): boolean {
  if (a.format !== b.format) return false;
  const names = optionNames(a.format);
  if (names.every((name) => a.options[name] === b.options[name])) return true;
  const [first, second] = [resolveOptions(a), resolveOptions(b)];
  return names.every((name) => first[name] === second[name]);
}
