import { useMemo } from 'preact/hooks';
import { merged } from '../../domain/presets/preset-list.ts';
import type { Preset } from '../../domain/presets/preset.ts';
import { useApp } from '../state/app-context.ts';
import { describeTarget } from '../words/describe-target.ts';
import { Dialog } from '../controls/dialog.tsx';
import { forgetPresetLink } from './follow-preset-links.ts';
import { presetFaultText, presetsFaultText } from './preset-fault-text.ts';
import { PresetFaults } from './preset-faults.tsx';
import { readPresetLink } from './preset-link.ts';
import { TextButton } from '../controls/text-button.tsx';
import { presetsWords } from '../words/presets-words.ts';
import { words } from '../words/words.ts';
import './presets-dialog.css';

type Props = {
  /** What follows `#preset=` in the link. */
  readonly encoded: string;
  readonly onClose: () => void;
};

/** Asks what to do with the preset of a link, or says what is wrong with it. Nothing changes before the answer. */
export function PresetLinkDialog({ encoded, onClose }: Props) {
  const { services, model, actions } = useApp();
  const link = useMemo(() => readPresetLink(encoded), [encoded]);
  const leave = () => {
    forgetPresetLink();
    onClose();
  };
  const use = ({ name, target }: Preset) => {
    void actions.choose(target);
    model.announce(presetsWords.chosen(name));
    leave();
  };
  const save = (preset: Preset) =>
    actions.attempt(async () => {
      services.presets.update((list) => merged(list, [preset]));
      use(preset);
    });
  return (
    <Dialog closeLabel={words.app.close} title={presetsWords.fromLink} onClose={leave}>
      <div class="preset-link">
        {link.kind === 'preset' && (
          <>
            <p class="preset-question">
              <bdi>{presetsWords.question(link.preset.name)}</bdi>
            </p>
            <p>{describeTarget(link.preset.target)}</p>
            <PresetFaults faults={link.faults.map(presetFaultText)} />
            <p class="preset-hint">{presetsWords.questionHint}</p>
            <div class="preset-answers">
              <TextButton variant="primary" onClick={() => use(link.preset)}>
                {presetsWords.takeOnce}
              </TextButton>
              <TextButton onClick={() => save(link.preset)}>{presetsWords.saveFromLink}</TextButton>
            </div>
          </>
        )}
        {link.kind !== 'preset' && (
          <>
            <PresetFaults
              faults={
                link.kind === 'refused'
                  ? [presetsFaultText(link.fault)]
                  : link.faults.map(presetFaultText)
              }
            />
            <p class="preset-hint">{presetsWords.nothingChanged}</p>
            <div class="preset-answers">
              <TextButton onClick={leave}>{presetsWords.close}</TextButton>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
