import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Size } from '../../domain/edits/rect.ts';
import { totalSeconds } from '../../domain/slideshow/slideshow-media.ts';
import { pictureAt, timelineOf } from '../../domain/slideshow/slideshow-timeline.ts';
import { drawFrame } from '../../engines/slides/draw-frame.ts';
import { formatClock } from '../../lib/clock-time.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useApp } from '../state/app-context.ts';
import { jobOf, type Draft } from '../state/slideshow-draft.ts';
import { createPreviewSlides } from './preview-slides.ts';
import { createPreviewSound } from './preview-sound.ts';
import { slideshowWords } from '../words/slideshow-words.ts';

/** Pixels of the longer side. */
const LONGER_SIDE = 720;

type Props = { readonly draft: Draft; readonly lengths: readonly (number | null)[] };

/** Plays the slideshow as it will be, drawn by the code that draws the video. */
export function SlideshowPreview({ draft, lengths }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [frame, setFrame] = useState(0);
  const [state, setState] = useState<'playing' | 'paused'>('paused');
  const [, setReady] = useState(0);
  const { thumbnails } = useApp().services;
  const slides = useMemo(
    () => createPreviewSlides(() => setReady((count) => count + 1), thumbnails),
    [thumbnails],
  );

  const { style, images, sounds } = draft;
  const { slideshow } = jobOf(draft, '', {}).target;
  const known = lengths.map((seconds) => ({
    duration: seconds === null ? UNKNOWN : ({ kind: 'estimated', seconds } as const),
  }));
  const timeline =
    slideshow === undefined || images.length === 0
      ? EMPTY
      : timelineOf(slideshow, totalSeconds(known));
  const shown = Math.min(frame, Math.max(0, timeline.frames - 1));
  const size = previewSize(style.size);
  slides.setLook({ size, fit: style.fit, background: style.background });

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false }) ?? null;
    if (context === null || timeline.frames === 0) return;
    const picture = pictureAt(timeline.shots, shown);
    const seen = picture.kind === 'still' ? [picture.shot] : [picture.from, picture.to];
    const slideOf = ({ input }: { readonly input: number }) => {
      const file = images[input]?.file;
      return file === undefined ? null : slides.get(file);
    };
    const there = seen.map(slideOf);
    // The next slide is drawn ahead while this one is shown.
    const next = timeline.shots[(seen.at(-1)?.input ?? 0) + 1];
    if (next !== undefined && there.every((slide) => slide !== null)) slideOf(next);
    if (there.some((slide) => slide === null)) return;
    drawFrame(context, size, style.transition.kind, picture, (shot) => {
      return there[seen.indexOf(shot)] ?? new OffscreenCanvas(1, 1);
    });
  });

  const { rate, sound } = style;
  const from = useRef(0);
  from.current = shown;
  useEffect(() => {
    if (state !== 'playing') return;
    const heard = createPreviewSound(sounds, lengths, sound.end);
    const first = from.current >= timeline.frames - 1 ? 0 : from.current;
    const startedAt = performance.now();
    let request = 0;
    const step = () => {
      const now = first + Math.floor(((performance.now() - startedAt) / 1000) * rate);
      if (now >= timeline.frames) {
        setFrame(timeline.frames - 1);
        setState('paused');
        return;
      }
      heard.follow(now / rate);
      setFrame(now);
      request = requestAnimationFrame(step);
    };
    request = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(request);
      heard.close();
    };
  }, [state, sounds, lengths, sound.end, rate, timeline.frames]);

  const playing = state === 'playing';
  return (
    <section class="slideshow-preview" aria-label={slideshowWords.preview}>
      <canvas
        ref={canvas}
        class="slideshow-screen"
        width={size.width}
        height={size.height}
        role="img"
        aria-label={slideshowWords.preview}
      />
      <div class="slideshow-transport">
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={playing ? slideshowWords.pause : slideshowWords.play}
          disabled={timeline.frames === 0}
          onClick={() => setState(playing ? 'paused' : 'playing')}
        />
        <input
          type="range"
          aria-label={slideshowWords.position}
          aria-valuetext={formatClock(shown / rate)}
          min={0}
          max={Math.max(0, timeline.frames - 1)}
          step={1}
          value={shown}
          disabled={timeline.frames === 0}
          onInput={({ currentTarget }) => {
            setState('paused');
            setFrame(currentTarget.valueAsNumber);
          }}
        />
        <span class="slideshow-clock">
          {slideshowWords.of(formatClock(shown / rate), formatClock(timeline.frames / rate))}
        </span>
      </div>
    </section>
  );
}

const EMPTY = { frames: 0, shots: [] } as const;
const UNKNOWN = { kind: 'unknown' } as const;

/** The picture's shape, no larger than a preview has to be. */
function previewSize({ width, height }: Size): Size {
  const scale = Math.min(1, LONGER_SIDE / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
