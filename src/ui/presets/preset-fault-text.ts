import { Mistake } from '../../lib/mistake.ts';
import type { PresetFault, PresetsFault } from '../../domain/presets/preset-fault.ts';
import { presetFaults } from '../words/en/preset-faults.ts';
import { fieldOfOption } from '../words/field-of-option.ts';
import { spoken } from '../words/language.ts';
import { formatSeries } from '../words/numbers.ts';
import { words } from '../words/words.ts';

const said = spoken('presetFaults', presetFaults);

/** Why nothing of a file or a link can be taken, in a sentence or two. */
export function presetsFaultText(fault: PresetsFault): string {
  switch (fault.kind) {
    case 'too-long':
      return said.tooLong;
    case 'not-json':
      return said.notJson;
    case 'broken-link':
      return said.brokenLink;
    case 'not-presets':
      return said.notPresets;
    case 'other-version':
      return said.otherVersion(fault.version);
    case 'none':
      return said.none;
    case 'too-many':
      return said.tooMany(String(fault.limit));
    case 'not-one':
      return said.notOne(String(fault.count));
    default:
      return fault satisfies never;
  }
}

/** Why one preset, or something of it, is left out. */
export function presetFaultText(fault: PresetFault): string {
  switch (fault.kind) {
    case 'not-a-preset':
      return said.notAPreset(String(fault.place));
    case 'no-name':
      return said.noName(String(fault.place));
    case 'long-name':
      return said.longName(`${fault.name.slice(0, 30)}…`, String(fault.limit));
    case 'unknown-format':
      return said.unknownFormat(fault.name, fault.format);
    case 'no-options':
      return said.noOptions(fault.name);
    case 'bad-value':
      return badValue(fault);
    case 'unknown-options':
      return said.unknownOptions(
        fault.name,
        words.formats[fault.format].label,
        formatSeries(fault.options),
      );
    default:
      return fault satisfies never;
  }
}

/** What the value is, and what it could be. */
function badValue(fault: Extract<PresetFault, { readonly kind: 'bad-value' }>): string {
  const { name, value } = fault;
  const field = fieldOfOption(fault.format, fault.option);
  switch (field.kind) {
    case 'choice':
      return said.badChoice(name, field.label, value, values(field.choices));
    case 'number': {
      const most = field.unit === '' ? String(field.max) : `${field.max} ${field.unit}`;
      return said.badNumber(name, field.label, value, String(field.min), most);
    }
    case 'optional': {
      const most = field.unit === '' ? String(field.max) : `${field.max} ${field.unit}`;
      return said.badOptional(name, field.label, value, String(field.min), most);
    }
    case 'time':
      return said.badTime(name, field.label, value);
    case 'set':
      return said.badSet(name, field.label, value, values(field.choices));
    case 'text':
    case 'picture':
      throw new Mistake('Presets have no tags.');
    default:
      return field satisfies never;
  }
}

function values(choices: readonly { readonly label: string }[]): string {
  return formatSeries(choices.map(({ label }) => label));
}
