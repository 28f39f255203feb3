import { useId, useRef, useState } from 'preact/hooks';
import type { Preset } from '../../domain/presets/preset.ts';
import { presetLink } from './preset-link.ts';
import { presetMessages } from './preset-messages.ts';
import { TextButton } from '../controls/text-button.tsx';

/** A link that carries a preset, to be copied. */
export function SharePreset({ preset }: { readonly preset: Preset }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copy, setCopy] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copyLink = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(presetLink(preset, location.href));
      setCopy('copied');
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setCopy('refused');
    }
  };
  return (
    <div class="field">
      <label for={id}>{presetMessages.linkOf(preset.name)}</label>
      <span class="number">
        <input ref={field} id={id} type="text" readOnly value={presetLink(preset, location.href)} />
        <TextButton onClick={copyLink}>
          {copy === 'copied' ? presetMessages.copied : presetMessages.copy}
        </TextButton>
      </span>
      <p class="preset-hint">
        {copy === 'refused' ? presetMessages.notCopied : presetMessages.linkHint}
      </p>
    </div>
  );
}
