import { useSignal, useSignalEffect } from '@preact/signals';
import { SLIDESHOW_FORMATS } from '../../domain/slideshow/slideshow-formats.ts';
import { useApp } from '../state/app-context.ts';
import { Dialog } from '../controls/dialog.tsx';
import { emptyDraft } from './draft.ts';
import { SlideshowEditor } from './slideshow-editor.tsx';
import { slideshowMessages } from './slideshow-messages.ts';

/** A new slideshow. One that was not finished is still there, unless other images were offered for one. */
export function SlideshowDialog({ onClose }: { readonly onClose: () => void }) {
  const { model, services } = useApp();
  const { format } = services.settings.read().target;
  const unfinished = model.slideshowFiles.peek().length > 0 ? null : model.slideshowDraft.peek();
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
    <Dialog title={slideshowMessages.title} kind="editor" onClose={onClose}>
      <SlideshowEditor draft={draft} edited={null} onAdded={end} />
    </Dialog>
  );
}
