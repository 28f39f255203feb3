import { useId } from 'preact/hooks';
import type { FormatId } from '../../../domain/formats/catalogue.ts';
import { formatPosition } from '../../../lib/clock-time.ts';
import { OptionField } from '../../options/option-field.tsx';
import { formWords } from '../../words/form-words.ts';
import { optionsWords } from '../../words/options-words.ts';
import { fieldOfOption } from '../../words/field-of-option.ts';
import { TimeField } from '../../controls/time-field.tsx';
import { rangeAtKeys, rangeOf, type Timeline, type TrimOptions } from '../timeline.ts';
import { editorWords } from '../../words/editor-words.ts';

type Props = {
  readonly timeline: Timeline | null;
  readonly trim: TrimOptions;
  readonly source: 'picture' | 'sound';
  readonly format: FormatId;
  /** Whether it can be cut without encoding as well. */
  readonly modes: 'exact' | 'both';
  readonly onChange: (change: Partial<TrimOptions>) => void;
};

/** What is kept, in numbers, and how it is cut. */
export function TrimFields({ timeline, trim, source, format, modes, onChange }: Props) {
  const { trimStart, trimEnd, trimMode } = trim;
  return (
    <>
      <div class="editor-fields">
        <LabelledTime
          label={editorWords.start}
          value={trimStart}
          empty={timeline === null ? optionsWords.trimStart.empty : formatPosition(0)}
          onChange={(time) => onChange({ trimStart: time })}
        />
        <LabelledTime
          label={editorWords.end}
          value={trimEnd}
          empty={timeline === null ? optionsWords.trimEnd.empty : formatPosition(timeline.duration)}
          onChange={(time) => onChange({ trimEnd: time })}
        />
        {timeline !== null && <Length timeline={timeline} trim={trim} />}
        {modes === 'both' && (
          <OptionField
            spec={fieldOfOption(format, 'trimMode')}
            value={trimMode}
            onChange={(mode) =>
              onChange({ trimMode: mode === 'keyframes' ? 'keyframes' : 'exact' })
            }
          />
        )}
      </div>
      {modes === 'both' && trimMode === 'keyframes' && (
        <p class="editor-note" aria-live="polite">
          {source === 'sound' ? editorWords.realCutOfSound : realCut(timeline, trim)}
        </p>
      )}
    </>
  );
}

type LabelledTimeProps = {
  readonly label: string;
  readonly value: number | null;
  readonly empty: string;
  readonly onChange: (value: number | null) => void;
};

/** A time field with its name. */
function LabelledTime({ label, ...field }: LabelledTimeProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <TimeField id={id} expected={formWords.timeExpected} {...field} />
    </div>
  );
}

function Length({ timeline, trim }: { readonly timeline: Timeline; readonly trim: TrimOptions }) {
  const { from, to } = rangeOf(timeline, trim.trimStart, trim.trimEnd);
  return (
    <div class="field">
      <span class="field-name">{editorWords.length}</span>
      <output class="editor-output">
        {editorWords.lengthOf(formatPosition(to - from), formatPosition(timeline.duration))}
      </output>
    </div>
  );
}

function realCut(timeline: Timeline | null, { trimStart, trimEnd }: TrimOptions): string {
  if (timeline === null || timeline.keys === null) return editorWords.realCutUnknown;
  const { from, to } = rangeAtKeys(timeline, rangeOf(timeline, trimStart, trimEnd));
  return editorWords.realCut(formatPosition(from), formatPosition(to));
}
