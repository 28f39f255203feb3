import { useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';

/** Copies a report, which is made when it is wanted. */
export function CopyButton({ text }: { readonly text: () => string }) {
  const { actions } = useApp();
  const [copy, setCopy] = useState<'idle' | 'copied'>('idle');
  const copyText = () =>
    actions.attempt(async () => {
      await navigator.clipboard.writeText(text());
      setCopy('copied');
    });
  return (
    <TextButton onClick={copyText}>
      {copy === 'copied' ? words.app.reportCopied : words.app.copyReport}
    </TextButton>
  );
}
