import { useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { messages } from '../words/messages.ts';
import { TextButton } from '../controls/text-button.tsx';

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
      {copy === 'copied' ? messages.reportCopied : messages.copyReport}
    </TextButton>
  );
}
