import { useId } from 'preact/hooks';
import { catalogue } from '../../domain/formats/catalogue.ts';
import { FILE_KINDS, type FileKind } from '../../domain/media/file-kind.ts';
import { isUsual, type Automatic } from '../../domain/target/choice.ts';
import { useApp } from '../state/app-context.ts';
import { automaticWords } from '../words/automatic-words.ts';
import { FormatSelect } from './format-select.tsx';
import '../controls/field.css';

/** What files of each kind become by themselves: to be seen, and to be changed. */
export function FormatsByKind({ choice }: { readonly choice: Automatic }) {
  return (
    <div class="option-grid">
      {FILE_KINDS.map((kind) => (
        <KindField key={kind} kind={kind} choice={choice} />
      ))}
    </div>
  );
}

function KindField({ kind, choice }: { readonly kind: FileKind; readonly choice: Automatic }) {
  const { actions } = useApp();
  const id = useId();
  const formats = catalogue.map((format) => format.id).filter((format) => isUsual(kind, format));
  return (
    <div class="field">
      <label for={id}>{automaticWords.kindBecomes[kind]}</label>
      <FormatSelect
        id={id}
        value={choice.formats[kind]}
        formats={formats}
        onChange={(format) => actions.chooseForKind(kind, format)}
      />
    </div>
  );
}
