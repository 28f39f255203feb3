import { useState } from 'preact/hooks';
import type { Job } from '../../domain/job.ts';
import type { OptionName } from '../../domain/options.ts';
import { withoutOptions } from '../../domain/changed-options.ts';
import { resolveOptions, specOf, withOption } from '../../domain/target.ts';
import { useApp } from '../app-context.ts';
import { OptionField } from '../option-field.tsx';
import { EditorActions } from './editor-actions.tsx';
import { editorMessages } from './editor-messages.ts';
import type { Opened } from './use-opened.ts';

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
  readonly opened: Exclude<Opened, { kind: 'opening' }>;
};

/** A crop in numbers only, for a source of which nothing can be shown. */
export function CropNumbers({ job, opened }: Props) {
  const { actions } = useApp();
  const [target, setTarget] = useState(job.target);
  const values = resolveOptions(target);
  return (
    <>
      <p class="editor-note">
        {opened.kind === 'gone' ? editorMessages.gone : editorMessages.unshown}
      </p>
      <div class="editor-fields">
        {NAMES.map((name) => (
          <OptionField
            key={name}
            spec={specOf(target.format, name)}
            value={values[name]}
            onChange={(value) => setTarget(withOption(target, name, value))}
          />
        ))}
      </div>
      <EditorActions
        onReset={() => setTarget(withoutOptions(target, NAMES))}
        onApply={() => actions.apply([job.id], { kind: 'set-target', target })}
      />
    </>
  );
}
