import { useState } from 'preact/hooks';
import type { Job } from '../../../domain/job/job.ts';
import type { OptionName, Options } from '../../../domain/options/options.ts';
import { defaultsOf } from '../../../domain/target/changed-options.ts';
import { resolveOptions, withOptions } from '../../../domain/target/target.ts';
import { useApp } from '../../state/app-context.ts';
import { fieldOfOption } from '../../words/field-of-option.ts';
import { OptionField } from '../../options/option-field.tsx';
import { EditorActions } from '../editor-actions.tsx';
import type { OpenedSource } from '../use-opened.ts';
import { editorWords } from '../../words/editor-words.ts';

const NAMES = [
  'cropLeft',
  'cropTop',
  'cropRight',
  'cropBottom',
  'rotate',
  'flip',
] as const satisfies readonly OptionName[];

type Props = {
  readonly job: Job;
  readonly opened: OpenedSource;
};

/** A crop in numbers only, for a source of which nothing can be shown. */
export function CropNumbers({ job, opened }: Props) {
  const { actions } = useApp();
  const [changes, setChanges] = useState<Partial<Options>>({});
  const change = (options: Partial<Options>) => setChanges({ ...changes, ...options });
  const target = withOptions(job.target, changes);
  const values = resolveOptions(target);
  return (
    <>
      <p class="editor-note">{opened.kind === 'gone' ? editorWords.gone : editorWords.unshown}</p>
      <div class="editor-fields">
        {NAMES.map((name) => (
          <OptionField
            key={name}
            spec={fieldOfOption(target.format, name)}
            value={values[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      <EditorActions
        onReset={() => change(defaultsOf(job.target.format, NAMES))}
        onApply={() => actions.apply([job.id], { kind: 'set-options', options: changes })}
      />
    </>
  );
}
