import { useMemo } from 'preact/hooks';
import { merged } from '../../domain/presets/preset-list.ts';
import type { Preset } from '../../domain/presets/preset.ts';
import { useApp } from '../state/app-context.ts';
import { describeTarget } from '../words/describe-target.ts';
import { messages } from '../words/messages.ts';
import { Dialog } from '../controls/dialog.tsx';
import { forgetPresetLink } from './follow-preset-links.ts';
import { presetFaultText, presetsFaultText } from './preset-fault-text.ts';
import { PresetFaults } from './preset-faults.tsx';
import { readPresetLink } from './preset-link.ts';
import { presetMessages } from './preset-messages.ts';
import { TextButton } from '../controls/text-button.tsx';
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
    services.settings.write({ target });
    model.announce(presetMessages.chosen(name));
    leave();
  };
  const save = (preset: Preset) =>
    actions.attempt(async () => {
      services.presets.update((list) => merged(list, [preset]));
      use(preset);
    });
  return (
    <Dialog closeLabel={messages.close} title={presetMessages.fromLink} onClose={leave}>
      <div class="preset-link">
        {link.kind === 'preset' && (
          <>
            <p class="preset-question">
              <bdi>{presetMessages.question(link.preset.name)}</bdi>
            </p>
            <p>{describeTarget(link.preset.target)}</p>
            <PresetFaults faults={link.faults.map(presetFaultText)} />
            <p class="preset-hint">{presetMessages.questionHint}</p>
            <div class="preset-answers">
              <TextButton look="primary" onClick={() => use(link.preset)}>
                {presetMessages.takeOnce}
              </TextButton>
              <TextButton onClick={() => save(link.preset)}>
                {presetMessages.saveFromLink}
              </TextButton>
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
            <p class="preset-hint">{presetMessages.nothingChanged}</p>
            <div class="preset-answers">
              <TextButton onClick={leave}>{presetMessages.close}</TextButton>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
