import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SLIDESHOW_LIMITS } from '../../domain/slideshow/slideshow.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { DraftImage } from '../state/slideshow-draft.ts';
import type { Thumbnail } from './thumbnails.ts';
import { useTyped } from './use-typed.ts';
import type { SlideDrag } from './use-slide-drag.ts';
import { slideshowWords } from '../words/slideshow-words.ts';

type Props = {
  readonly image: DraftImage;
  /** Index of the image, from 0. */
  readonly place: number;
  readonly last: boolean;
  /** Seconds for which an image without a time of its own is shown. */
  readonly usual: number;
  readonly thumbnail: ReadonlySignal<Thumbnail>;
  readonly drag: SlideDrag;
  readonly onMove: (by: 1 | -1) => void;
  readonly onSeconds: (seconds: number | null) => void;
  readonly onRemove: () => void;
};

const MOVES: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/** One image: what it looks like, how long it is shown, and its place. */
export function SlideItem(props: Props) {
  const { image, place, last, usual, thumbnail, drag, onMove, onSeconds, onRemove } = props;
  const { name } = image.file;
  const { least, most } = SLIDESHOW_LIMITS.seconds;
  const typed = useTyped(String(image.seconds ?? ''));
  return (
    // The keys are heard here for all the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      class={drag.dragged.value === place ? 'slide slide-dragged' : 'slide'}
      data-slide={place}
      onKeyDown={(event) => {
        const by = MOVES[event.key];
        if (!event.altKey || by === undefined) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      <button
        type="button"
        class="slide-handle"
        aria-label={slideshowWords.dragImage(name)}
        onPointerDown={(event) => drag.start(event, place)}
      >
        <Icon name="grip" />
        <span class="slide-place">{place + 1}</span>
      </button>
      <Picture thumbnail={thumbnail.value} />
      <p class="slide-name" title={name}>
        <bdi>{name}</bdi>
        {thumbnail.value.kind === 'unreadable' && (
          <span class="slide-unreadable">{slideshowWords.unreadableMark}</span>
        )}
      </p>
      <span class="slide-seconds">
        <input
          type="number"
          aria-label={slideshowWords.secondsOf(name)}
          min={least}
          max={most}
          step="any"
          placeholder={String(usual)}
          value={typed.text}
          onInput={typed.onInput}
          onChange={({ currentTarget }) => {
            const { valueAsNumber: seconds } = currentTarget;
            const next = Number.isFinite(seconds) ? Math.min(most, Math.max(least, seconds)) : null;
            typed.end();
            onSeconds(next);
          }}
        />
        {slideshowWords.inSeconds}
      </span>
      <span class="slide-buttons">
        <IconButton
          icon="up"
          label={slideshowWords.moveEarlier(name)}
          disabled={place === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon="down"
          label={slideshowWords.moveLater(name)}
          disabled={last}
          onClick={() => onMove(1)}
        />
        <IconButton icon="close" label={slideshowWords.removeFile(name)} onClick={onRemove} />
      </span>
    </li>
  );
}

function Picture({ thumbnail }: { readonly thumbnail: Thumbnail }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (thumbnail.kind !== 'ready' || canvas.current === null) return;
    const { picture } = thumbnail;
    [canvas.current.width, canvas.current.height] = [picture.width, picture.height];
    canvas.current.getContext('2d')?.drawImage(picture, 0, 0);
  }, [thumbnail]);
  return thumbnail.kind === 'unreadable' ? (
    <span class="slide-picture">
      <Icon name="alert" />
    </span>
  ) : (
    <canvas ref={canvas} class="slide-picture" width={1} height={1} />
  );
}
