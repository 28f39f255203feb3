import { useApp } from './app-context.ts';
import { FilePicker } from './file-picker.tsx';
import { findLost } from './find-lost.ts';
import { lostMessages } from './lost-messages.ts';

/** Gives several lost jobs their files back at once. */
export function LostFinder() {
  const { actions, services, model } = useApp();
  return (
    <FilePicker
      label={lostMessages.findLost}
      icon="file"
      look="framed"
      picks="files"
      onPick={(files) => actions.attempt(() => findLost(services.queue, model, files))}
    />
  );
}
