import { useSignal, useSignalEffect } from '@preact/signals';
import { SLIDESHOW_FORMATS } from '../../domain/plan/kinds/slideshow-formats.ts';
import { chosenIn } from '../../domain/settings/settings.ts';
import { targetFor } from '../../domain/target/choice.ts';
import { useApp } from '../state/app-context.ts';
import { Dialog } from '../controls/dialog.tsx';
import { emptyDraft } from '../state/slideshow-draft.ts';
import { SlideshowEditor } from './slideshow-editor.tsx';
import { slideshowWords } from '../words/slideshow-words.ts';
import { words } from '../words/words.ts';

type Props = {
  /** Those that it begins with, then those that were dropped last. */
  readonly files: readonly File[];
  readonly onClose: () => void;
};

/** A new slideshow. One that was not finished is still there, unless other images were offered for one. */
export function SlideshowDialog({ files, onClose }: Props) {
  const { model, services } = useApp();
  const { format } = targetFor(chosenIn(services.settings.read()), 'video');
  const unfinished = files.length > 0 ? null : model.slideshowDraft.peek();
  const draft = useSignal(
    unfinished ?? emptyDraft(SLIDESHOW_FORMATS.includes(format) ? format : 'mp4'),
  );
  useSignalEffect(() => {
    model.slideshowDraft.value = draft.value;
  });
  const end = () => {
    model.slideshowDraft.value = null;
    onClose();
  };
  return (
    <Dialog
      closeLabel={words.app.close}
      title={slideshowWords.title}
      kind="editor"
      onClose={onClose}
    >
      <SlideshowEditor draft={draft} files={files} edited={null} onAdded={end} />
    </Dialog>
  );
}
