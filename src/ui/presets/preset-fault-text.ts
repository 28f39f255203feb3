import type { FieldSpec } from '../controls/field-spec.ts';
import type { PresetFault, PresetsFault } from '../../domain/presets/preset-fault.ts';
import { fieldOfOption } from '../words/field-of-option.ts';
import { words } from '../words/words.ts';

/** Why nothing of a file or a link can be taken, in a sentence or two. */
export function presetsFaultText(fault: PresetsFault): string {
  switch (fault.kind) {
    case 'too-long':
      return 'This is far too large for presets: another kind of file.';
    case 'not-json':
      return 'This is not a file of presets, or it is damaged: it cannot be read as JSON.';
    case 'broken-link':
      return 'This link is not whole: something of it is missing or changed. Copy it again, all of it.';
    case 'not-presets':
      return 'This is JSON, but there are no presets of Kiln in it.';
    case 'other-version':
      return `These presets are in version ${fault.version} of the format, which this Kiln cannot read. A newer Kiln may have made them: update this one.`;
    case 'none':
      return 'There are no presets in it.';
    case 'too-many':
      return `Kiln keeps up to ${fault.limit} presets, and these would be more.`;
    case 'not-one':
      return `A link carries one preset; there are ${fault.count} in this one. Ask for them as a file.`;
    default:
      return fault satisfies never;
  }
}

/** Why one preset, or something of it, is left out. */
export function presetFaultText(fault: PresetFault): string {
  switch (fault.kind) {
    case 'not-a-preset':
      return `Left out: number ${fault.place} in the list is no preset.`;
    case 'no-name':
      return `Left out: number ${fault.place} in the list has no name.`;
    case 'long-name':
      return `Left out: the name “${fault.name.slice(0, 30)}…” has more than ${fault.limit} characters.`;
    case 'unknown-format':
      return `“${fault.name}” is left out: this Kiln does not write the format “${fault.format}”.`;
    case 'no-options':
      return `“${fault.name}” is left out: its options are not a set of names and values.`;
    case 'bad-value': {
      const field = fieldOfOption(fault.format, fault.option);
      return `“${fault.name}” is left out: its “${field.label}” is ${fault.value}, but ${allowed(field)}.`;
    }
    case 'unknown-options':
      return `“${fault.name}” comes without what this Kiln does not know for ${words.formats[fault.format].label}: ${fault.options.join(', ')}.`;
    default:
      return fault satisfies never;
  }
}

/** What a value of this kind can be. */
function allowed(spec: FieldSpec): string {
  switch (spec.kind) {
    case 'choice':
      return `this Kiln has ${spec.choices.map(({ value }) => value).join(', ')}`;
    case 'number':
      return `it can be ${spec.min} to ${spec.max}${spec.unit === '' ? '' : ` ${spec.unit}`}`;
    case 'time':
      return 'it can be a number of seconds, or null';
    case 'set':
      return `it can be some of ${spec.choices.map(({ value }) => value).join(', ')}, with commas between`;
    default:
      return spec satisfies never;
  }
}
