import { useApp } from '../state/app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { resultsWords } from '../words/results-words.ts';
import './save-done.css';

/** Saves all that is done, within reach of a thumb: on phones only, where the results are further down. */
export function SaveDone() {
  const { model, actions } = useApp();
  const done = model.jobs.value.filter((job) => job.state === 'done');
  const [only, ...others] = done;
  if (only === undefined) return null;
  const save = () => {
    const isOne = others.length === 0;
    if (isOne && only.outputs.length === 1) return actions.download(only, 0);
    return isOne ? actions.downloadJob(only) : actions.downloadAll(done);
  };
  return (
    <span class="save-done">
      <TextButton variant="accent" onClick={save}>
        <Icon name="download" />
        {resultsWords.saveDone(done.length)}
      </TextButton>
    </span>
  );
}
