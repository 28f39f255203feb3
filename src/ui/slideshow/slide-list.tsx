import { useComputed, type ReadonlySignal, type Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../state/app-context.ts';
import { FilePicker } from '../controls/file-picker.tsx';
import { Select } from '../controls/select.tsx';
import {
  withFiles,
  withMoved,
  withoutFiles,
  withSeconds,
  withSorted,
  type Draft,
} from '../state/slideshow-draft.ts';
import { SlideItem } from './slide-item.tsx';
import type { Thumbnails } from './thumbnails.ts';
import { useSlideDrag } from './use-slide-drag.ts';
import { formatList } from '../words/numbers.ts';
import { slideshowWords } from '../words/slideshow-words.ts';

type Props = { readonly draft: Signal<Draft>; readonly thumbnails: Thumbnails };

/** The images in their order, which is changed by dragging, with buttons, or with Alt and the arrow keys. */
export function SlideList({ draft, thumbnails }: Props) {
  const { model } = useApp();
  const list = useRef<HTMLOListElement>(null);
  const { images } = draft.value;
  const change = (next: Draft) => {
    draft.value = next;
  };
  const move = (from: number, to: number) => {
    const { length } = draft.value.images;
    const file = draft.value.images[from]?.file;
    if (file === undefined || to < 0 || to >= length) return;
    change(withMoved(draft.value, from, to));
    model.announce(slideshowWords.moved(file.name, String(to + 1), String(length)));
  };
  const drag = useSlideDrag(list, move);
  useFocusOfMoved(list);
  return (
    <section class="slideshow-section" aria-label={slideshowWords.images}>
      <header class="slideshow-head">
        <h3>{slideshowWords.images}</h3>
        {images.length > 1 && (
          <Select
            label={slideshowWords.sortBy}
            value="none"
            onChange={(key) => {
              if (key === 'name' || key === 'date') change(withSorted(draft.value, key));
            }}
          >
            <option value="none">{slideshowWords.sortBy}</option>
            <option value="name">{slideshowWords.sortKeys.name}</option>
            <option value="date">{slideshowWords.sortKeys.date}</option>
          </Select>
        )}
        <FilePicker
          label={slideshowWords.addImages}
          icon="plus"
          variant="framed"
          picks="files"
          onPick={(files) => change(withFiles(draft.value, files))}
        />
      </header>
      <Unreadable files={thumbnails.unreadable} images={images.map(({ file }) => file)} />
      {images.length === 0 ? (
        <p class="slideshow-hint">{slideshowWords.noImages}</p>
      ) : (
        <>
          <p class="slideshow-hint">{slideshowWords.order}</p>
          <ol ref={list} class="slide-list">
            {images.map((image, place) => (
              <SlideItem
                key={keyOf(image.file)}
                image={image}
                place={place}
                last={place === images.length - 1}
                usual={draft.value.style.seconds}
                thumbnail={thumbnails.of(image.file)}
                drag={drag}
                onMove={(by) => move(place, place + by)}
                onSeconds={(seconds) => change(withSeconds(draft.value, image.file, seconds))}
                onRemove={() => change(withoutFiles(draft.value, [image.file]))}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Which of the images are left out, because they cannot be shown here. */
function Unreadable(props: {
  readonly files: ReadonlySignal<readonly File[]>;
  readonly images: readonly File[];
}) {
  const names = useComputed(() => props.files.value).value.filter((file) =>
    props.images.includes(file),
  );
  if (names.length === 0) return null;
  const list = formatList(names.map(({ name }) => name));
  return (
    <p class="slideshow-warning" role="alert">
      {slideshowWords.unreadable(list)}
    </p>
  );
}

const keys = new WeakMap<File, string>();
let lastKey = 0;

/** A key that stays the same for a file for as long as the page lives. */
function keyOf(file: File): string {
  const known = keys.get(file) ?? `slide-${(lastKey += 1)}`;
  keys.set(file, known);
  return known;
}

/** An element that is moved in the page loses the focus, which the next key is meant for. */
function useFocusOfMoved(list: { readonly current: HTMLElement | null }): void {
  const focused = useRef<HTMLElement | null>(null);
  const active = document.activeElement;
  if (active instanceof HTMLElement && list.current?.contains(active) === true) {
    focused.current = active;
  }
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (element !== null && element.isConnected && document.activeElement !== element) {
      element.focus();
    }
  });
}
