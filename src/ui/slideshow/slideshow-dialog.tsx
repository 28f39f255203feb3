import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { SLIDESHOW_FORMATS } from '../../domain/slideshow-formats.ts';
import { DEFAULT_STYLE } from '../../domain/slideshow.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from '../dialog.tsx';
import { withFiles, withoutFiles, type Draft } from './draft.ts';
import { SlideList } from './slide-list.tsx';
import { SlideshowFooter } from './slideshow-footer.tsx';
import { slideshowMessages } from './slideshow-messages.ts';
import { SlideshowPreview } from './slideshow-preview.tsx';
import { useSoundLengths } from './sound-lengths.ts';
import { SoundList } from './sound-list.tsx';
import { StyleFields } from './style-fields.tsx';
import { createThumbnails } from './thumbnails.ts';
import '../editor/editor.css';
import './slideshow-dialog.css';

/** Puts a slideshow together: images in order, sound, looks, and a preview of it all. */
export function SlideshowDialog({ onClose }: { readonly onClose: () => void }) {
  const { model, services } = useApp();
  const { format } = services.settings.read().target;
  const draft = useSignal<Draft>({
    images: [],
    sounds: [],
    style: DEFAULT_STYLE,
    format: SLIDESHOW_FORMATS.includes(format) ? format : 'mp4',
  });
  // Those it begins with, and those that are dropped while it is open.
  useSignalEffect(() => {
    const files = model.slideshowFiles.value;
    if (files.length === 0) return;
    model.slideshowFiles.value = [];
    draft.value = withFiles(draft.peek(), files);
  });
  const thumbnails = useMemo(createThumbnails, []);
  useEffect(() => thumbnails.close, [thumbnails]);
  /** What can be shown. */
  const shown = useComputed(() => withoutFiles(draft.value, thumbnails.unreadable.value));
  const lengths = useSoundLengths(draft.value.sounds);
  const change = (next: Draft) => {
    draft.value = next;
  };
  return (
    <Dialog title={slideshowMessages.title} kind="editor" onClose={onClose}>
      <div class="slideshow">
        <SlideshowPreview draft={shown.value} lengths={lengths} />
        <div class="slideshow-files">
          <SlideList draft={draft} thumbnails={thumbnails} />
          <SoundList draft={draft.value} lengths={lengths} onChange={change} />
        </div>
        <StyleFields draft={draft.value} onChange={change} />
        <SlideshowFooter
          draft={shown}
          thumbnails={thumbnails}
          lengths={lengths}
          onAdded={onClose}
        />
      </div>
    </Dialog>
  );
}
