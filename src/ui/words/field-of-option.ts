import type { FormatId } from '../../domain/formats/catalogue.ts';
import type { OptionName } from '../../domain/options/options.ts';
import { specOf } from '../../domain/target/target.ts';
import type { FieldSpec } from '../controls/field-spec.ts';
import type { AnyOptionWords } from './grammar/option-words.ts';
import { optionsWords } from './options-words.ts';

/** An option as this format offers it, with the words for it. */
export function fieldOfOption(format: FormatId, name: OptionName): FieldSpec {
  const spec = specOf(format, name);
  const said: AnyOptionWords = optionsWords[name];
  const { label } = said;
  const choices: Readonly<Record<string, string>> = said.choices ?? {};
  const picks = <V extends string | number>(values: readonly V[]) =>
    values.map((value) => ({ value, label: choices[String(value)] ?? String(value) }));
  switch (spec.kind) {
    case 'choice':
      return { kind: 'choice', label, choices: picks(spec.choices) };
    case 'number': {
      const { min, max, step, usual } = spec;
      return {
        kind: 'number',
        label,
        unit: said.unit ?? '',
        min,
        max,
        step,
        usual,
      };
    }
    case 'optional': {
      const { kind, min, max, step, usual } = spec;
      const { unit = '', empty = '' } = said;
      return { kind, label, unit, empty, min, max, step, usual };
    }
    case 'time':
      return { kind: 'time', label, empty: said.empty ?? '' };
    case 'set':
      return {
        kind: 'set',
        label,
        empty: said.emptyIn?.[format] ?? said.empty ?? '',
        choices: picks(spec.choices),
      };
    case 'text':
      return { kind: 'text', label, empty: said.empty ?? '', most: spec.most };
    case 'picture':
      return {
        kind: 'picture',
        label,
        choices: {
          keep: choices['keep'] ?? '',
          none: choices['none'] ?? '',
          own: choices['own'] ?? '',
        },
      };
    default:
      return spec satisfies never;
  }
}
