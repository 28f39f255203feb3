import { useState } from 'preact/hooks';
import { useApp } from '../state/app-context.ts';
import { SaveProgress } from './save-progress.tsx';
import { ALL_OUTPUTS } from '../state/saving/saves.ts';
import { TextButton } from '../controls/text-button.tsx';
import { resultsWords } from '../words/results-words.ts';

/** Saves all outputs as one zip. */
export function DownloadAll() {
  const { actions, model } = useApp();
  const [zip, setZip] = useState<'idle' | 'writing'>('idle');
  const downloadAll = async () => {
    setZip('writing');
    await actions.downloadAll(model.jobs.value);
    setZip('idle');
  };
  return (
    <SaveProgress id={ALL_OUTPUTS} name={resultsWords.allOutputs}>
      <TextButton busy={zip === 'writing'} onClick={downloadAll}>
        {resultsWords.downloadAll}
      </TextButton>
    </SaveProgress>
  );
}
