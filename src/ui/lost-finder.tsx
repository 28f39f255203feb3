import { useApp } from './app-context.ts';
import { FilePicker } from './file-picker.tsx';
import { messages } from './messages.ts';

/** Gives several lost jobs their files back at once. */
export function LostFinder() {
  const { actions } = useApp();
  return (
    <FilePicker
      label={messages.findLost}
      icon="file"
      look="framed"
      picks="files"
      onPick={actions.findLost}
    />
  );
}
