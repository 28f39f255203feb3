import { useId, useRef, useState } from 'preact/hooks';
import type { Preset } from '../../domain/presets/preset.ts';
import { presetLink } from './preset-link.ts';
import { TextButton } from '../controls/text-button.tsx';
import { presetsWords } from '../words/presets-words.ts';

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
      <label for={id}>{presetsWords.linkOf(preset.name)}</label>
      <span class="number">
        <input ref={field} id={id} type="text" readOnly value={presetLink(preset, location.href)} />
        <TextButton onClick={copyLink}>
          {copy === 'copied' ? presetsWords.copied : presetsWords.copy}
        </TextButton>
      </span>
      <p class="preset-hint">
        {copy === 'refused' ? presetsWords.notCopied : presetsWords.linkHint}
      </p>
    </div>
  );
}
