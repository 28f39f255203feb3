import { useState } from 'preact/hooks';
import { isHeld } from '../../domain/job/job.ts';
import { optionNames } from '../../domain/target/target.ts';
import { useApp } from '../state/app-context.ts';
import { ChoiceSelect } from '../options/format-select.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { lazy } from '../state/lazy.tsx';
import { PresetControls } from '../presets/preset-controls.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';
import './toolbar.css';

const ChoiceOptions = lazy(
  async () => (await import('../options/choice-options.tsx')).ChoiceOptions,
);
const SaveDone = lazy(async () => (await import('../results/save-done.tsx')).SaveDone);

/** What files become that were not set on their own rows, and the button that sets everything going. */
export function Toolbar({ queue }: { readonly queue: 'empty' | 'filled' }) {
  const { services, model, actions } = useApp();
  const [panel, setPanel] = useState<'open' | 'closed'>('closed');
  const { format } = model.choice.value;
  const { startAtOnce } = model.settings.value;
  const hasOptions = format === 'auto' || optionNames(format).length > 0;
  const isOpen = panel === 'open' && hasOptions;

  return (
    <div class="toolbar">
      <div class="toolbar-target">
        <label for="new-format">{words.app.convertTo}</label>
        <ChoiceSelect id="new-format" value={format} onChange={actions.chooseFormat} />
        <IconButton
          icon="sliders"
          label={words.app.optionsForAll}
          disabled={!hasOptions}
          expanded={isOpen}
          onClick={() => setPanel(isOpen ? 'closed' : 'open')}
        />
        <PresetControls />
      </div>
      <div class={`toolbar-go toolbar-go-${queue}`}>
        <div class="toolbar-start">
          <label class="check">
            <input
              type="checkbox"
              checked={startAtOnce}
              onChange={(event) =>
                services.settings.write({ startAtOnce: event.currentTarget.checked })
              }
            />
            {words.app.startAtOnce}
          </label>
          {model.counts.value.done > 0 && <SaveDone />}
          {queue === 'filled' && (
            <TextButton
              variant="primary"
              disabled={!model.jobs.value.some(isHeld)}
              onClick={actions.convert}
            >
              {words.app.convert}
            </TextButton>
          )}
        </div>
      </div>
      {isOpen && <ChoiceOptions />}
    </div>
  );
}
