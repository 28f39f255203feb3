import { purposes } from '../../domain/presets/built-in-presets.ts';
import type { Preset } from '../../domain/presets/preset.ts';
import { describeTarget } from '../words/describe-target.ts';
import { words } from '../words/words.ts';
import { namedBuiltInPresets } from './built-in-names.ts';
import { PresetChoice } from './preset-choice.tsx';
import { presetsWords } from '../words/presets-words.ts';

type Props = {
  readonly used: Preset | undefined;
  readonly onChoose: (preset: Preset) => void;
};

/** The presets that Kiln brings along, by what they are for. */
export function BuiltInPresetList({ used, onChoose }: Props) {
  return (
    <>
      {purposes.map((purpose) => (
        <section key={purpose} class="preset-group">
          <h3>{presetsWords.purposes[purpose]}</h3>
          <ul>
            {namedBuiltInPresets(purpose).map((preset) => (
              <li key={preset.name}>
                <PresetChoice
                  preset={preset}
                  hint={`${words.formats[preset.target.format].label} · ${preset.goodFor}`}
                  title={describeTarget(preset.target)}
                  use={preset.target === used?.target ? 'in-use' : 'free'}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
