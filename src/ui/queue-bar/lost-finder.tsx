import { useApp } from '../state/app-context.ts';
import { FilePicker } from '../controls/file-picker.tsx';
import { findLost } from './find-lost.ts';
import { lostWords } from '../words/lost-words.ts';

/** Gives several lost jobs their files back at once. */
export function LostFinder() {
  const { actions, services, model } = useApp();
  return (
    <FilePicker
      label={lostWords.findLost}
      icon="file"
      variant="framed"
      picks="files"
      onPick={(files) => actions.attempt(() => findLost(services.queue, model, files))}
    />
  );
}
