import { presetsByPurpose, type Purpose } from '../../domain/presets/built-in-presets.ts';
import { formatOf } from '../../domain/formats/catalogue.ts';
import type { Preset } from '../../domain/presets/preset.ts';
import { describeTarget } from '../words/describe-target.ts';
import { PresetChoice } from './preset-choice.tsx';
import { presetMessages } from './preset-messages.ts';

const PURPOSES = Object.keys(presetsByPurpose) as Purpose[];

type Props = {
  readonly used: Preset | undefined;
  readonly onChoose: (preset: Preset) => void;
};

/** The presets that Kiln brings along, by what they are for. */
export function BuiltInPresetList({ used, onChoose }: Props) {
  return (
    <>
      {PURPOSES.map((purpose) => (
        <section key={purpose} class="preset-group">
          <h3>{presetMessages.purposes[purpose]}</h3>
          <ul>
            {presetsByPurpose[purpose].map((preset) => (
              <li key={preset.name}>
                <PresetChoice
                  preset={preset}
                  hint={`${formatOf(preset.target.format).label} · ${preset.goodFor}`}
                  title={describeTarget(preset.target)}
                  use={preset === used ? 'in-use' : 'free'}
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
