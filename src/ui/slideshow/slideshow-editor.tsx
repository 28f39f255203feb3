import { useComputed, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Job } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { emptyDraft, withFiles, withoutFiles, type Draft } from '../state/slideshow-draft.ts';
import { SlideList } from './slide-list.tsx';
import { SlideshowFooter } from './slideshow-footer.tsx';
import { SlideshowPreview } from './slideshow-preview.tsx';
import { useSoundLengths } from './sound-lengths.ts';
import { SoundList } from './sound-list.tsx';
import { StyleFields } from './style-fields.tsx';
import { createThumbnails } from './thumbnails.ts';
import '../editor/editor.css';
import './slideshow-editor.css';

type Props = {
  readonly draft: Signal<Draft>;
  /** Those that it begins with, then those that were dropped last; each list is added once. */
  readonly files: readonly File[];
  /** The job that is being edited; null for a new one. */
  readonly edited: Job | null;
  /** Called when a job has been made of it. */
  readonly onAdded: () => void;
};

/** Puts a slideshow together: images in order, sound, looks, and a preview of it all. */
export function SlideshowEditor({ draft, files, edited, onAdded }: Props) {
  useEffect(() => {
    if (files.length > 0) draft.value = withFiles(draft.peek(), files);
  }, [draft, files]);
  const { services } = useApp();
  const thumbnails = useMemo(() => createThumbnails(services.thumbnails), [services]);
  useEffect(() => thumbnails.close, [thumbnails]);
  /** The draft without the images that cannot be shown here. */
  const shown = useComputed(() => withoutFiles(draft.value, thumbnails.unreadable.value));
  const lengths = useSoundLengths(draft.value.sounds);
  const change = (next: Draft) => {
    draft.value = next;
  };
  return (
    <div class="slideshow">
      <SlideshowPreview draft={shown.value} lengths={lengths} />
      <div class="slideshow-files">
        <SlideList draft={draft} thumbnails={thumbnails} />
        <SoundList draft={draft.value} lengths={lengths} onChange={change} />
      </div>
      <StyleFields draft={draft.value} onChange={change} />
      <SlideshowFooter
        draft={shown}
        edited={edited}
        thumbnails={thumbnails}
        lengths={lengths}
        onReset={() => change(emptyDraft(draft.value.format))}
        onAdded={onAdded}
      />
    </div>
  );
}
