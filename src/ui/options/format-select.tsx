import { catalogue, isFormatId, type FormatId } from '../../domain/formats/catalogue.ts';
import type { Format } from '../../domain/formats/format.ts';
import { isChoiceId, type ChoiceId } from '../../domain/target/choice.ts';
import { memo } from '../controls/memo.ts';
import { automaticWords } from '../words/automatic-words.ts';
import { words } from '../words/words.ts';
import { Select } from '../controls/select.tsx';

const KINDS = [
  'video',
  'animation',
  'audio',
  'still',
  'subtitles',
] as const satisfies readonly Format['kind'][];

const GROUPS = KINDS.map((kind) => ({
  kind,
  formats: catalogue.filter((format) => format.kind === kind),
}));

type Naming = { readonly id: string } | { readonly label: string };

type Props = {
  readonly value: FormatId;
  readonly onChange: (format: FormatId) => void;
  readonly disabled?: boolean;
  /** Those that are offered; all where it is not said. */
  readonly formats?: readonly FormatId[];
} & Naming;

/** The list of output formats, by kind. It is named by a `<label>` for `id`, or by `label` itself. */
export function FormatSelect({ value, onChange, disabled = false, formats, ...naming }: Props) {
  return (
    <Select
      {...naming}
      value={value}
      disabled={disabled}
      onChange={(format) => {
        if (isFormatId(format)) onChange(format);
      }}
    >
      {formats === undefined ? <FormatOptions /> : formats.map(optionOf)}
    </Select>
  );
}

type ChoiceProps = {
  readonly value: ChoiceId;
  readonly onChange: (format: ChoiceId) => void;
} & Naming;

/** The same list for many files: before all formats, each file by its kind. */
export function ChoiceSelect({ value, onChange, ...naming }: ChoiceProps) {
  return (
    <Select
      {...naming}
      value={value}
      onChange={(format) => {
        if (isChoiceId(format)) onChange(format);
      }}
    >
      <option value="auto" title={automaticWords.hint}>
        {automaticWords.automatic}
      </option>
      <FormatOptions />
    </Select>
  );
}

function optionOf(id: FormatId) {
  const { label, hint } = words.formats[id];
  return (
    <option key={id} value={id} title={hint}>
      {label}
    </option>
  );
}

/** The options of the select: the same in every list, and too many to be compared each time a job changes. */
const FormatOptions = memo(() => (
  <>
    {GROUPS.map(({ kind, formats }) => (
      <optgroup key={kind} label={words.app.formatKinds[kind]}>
        {formats.map(({ id }) => optionOf(id))}
      </optgroup>
    ))}
  </>
));
