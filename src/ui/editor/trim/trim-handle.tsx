import { useRef } from 'preact/hooks';
import { formatPosition } from '../../../lib/clock-time.ts';
import { stepOfKey } from './step-of-key.ts';
import type { TrimRange, Timeline } from '../timeline.ts';
import { editorWords } from '../../words/editor-words.ts';

type Props = {
  readonly end: keyof TrimRange;
  readonly time: number;
  readonly timeline: Timeline;
  readonly timeAt: (x: number) => number;
  readonly onMove: (time: number) => void;
};

/** An end of what is kept, to be moved by the pointer and by keys. */
export function TrimHandle({ end, time, timeline, timeAt, onMove }: Props) {
  /** How far the pointer took hold beside the time itself, in seconds. */
  const grip = useRef(0);
  return (
    <div
      role="slider"
      tabIndex={0}
      class={`trim-handle trim-handle-${end}`}
      style={{ left: `${(100 * time) / timeline.duration}%` }}
      aria-label={end === 'from' ? editorWords.start : editorWords.end}
      aria-valuemin={0}
      aria-valuemax={timeline.duration}
      aria-valuenow={time}
      aria-valuetext={formatPosition(time)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = time - timeAt(event.clientX);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          onMove(timeAt(event.clientX) + grip.current);
      }}
      onKeyDown={(event) => {
        const next = stepOfKey(timeline, time, event);
        if (next === null) return;
        event.preventDefault();
        onMove(next);
      }}
    />
  );
}
