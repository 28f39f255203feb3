import type { ComponentChildren, RefObject } from 'preact';
import { formatPosition } from '../../../lib/clock-time.ts';
import { stepOfKey } from './step-of-key.ts';
import type { Timeline } from '../timeline.ts';
import type { Player } from '../use-player.ts';
import { editorWords } from '../../words/editor-words.ts';

type Props = {
  readonly timeline: Timeline;
  readonly player: Player;
  readonly children: ComponentChildren;
  readonly band: RefObject<HTMLDivElement | null>;
  readonly onPoint: (x: number) => void;
};

/** The whole source from left to right, by which one moves about in it. */
export function TrimBand({ band, timeline, player, onPoint, children }: Props) {
  const time = player.time.value;
  return (
    <div
      ref={band}
      role="slider"
      tabIndex={0}
      class="trim-band"
      aria-label={editorWords.playhead}
      aria-valuemin={0}
      aria-valuemax={timeline.duration}
      aria-valuenow={time}
      aria-valuetext={formatPosition(time)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onPoint(event.clientX);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPoint(event.clientX);
      }}
      onKeyDown={(event) => {
        const next = stepOfKey(timeline, time, event);
        if (next === null) return;
        event.preventDefault();
        player.seek(next);
      }}
    >
      {children}
    </div>
  );
}
