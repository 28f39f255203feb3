import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { formatPosition } from '../../lib/clock-time.ts';
import { editorMessages } from './editor-messages.ts';
import { stepOfKey } from './step-of-key.ts';
import { endAt, snap, startAt, stepped, type Cut, type Timeline } from './timeline.ts';
import type { Player } from './use-player.ts';

type Props = {
  readonly timeline: Timeline;
  readonly cut: Cut;
  readonly player: Player;
  readonly onCut: (cut: Cut) => void;
  /** What is to be seen or heard in the course of time. */
  readonly children: ComponentChildren;
};

/** The whole source as a band, with handles for what is kept of it and a mark for the position. */
export function TrimTrack({ timeline, cut, player, onCut, children }: Props) {
  const band = useRef<HTMLDivElement>(null);
  const { duration } = timeline;
  const timeAt = (x: number) => {
    const box = band.current?.getBoundingClientRect();
    return box === undefined ? 0 : ((x - box.left) / box.width) * duration;
  };
  const share = (time: number) => `${(100 * time) / duration}%`;
  const setFrom = (time: number) => {
    const next = startAt(timeline, cut, time);
    onCut(next);
    player.seek(next.from);
  };
  const setTo = (time: number) => {
    const next = endAt(timeline, cut, time);
    onCut(next);
    // What is seen is the last frame that is kept.
    player.seek(Math.max(next.from, stepped(timeline, next.to, -1)));
  };
  return (
    <div class="trim-track">
      <div
        ref={band}
        class="trim-band"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          player.seek(snap(timeline, timeAt(event.clientX)));
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            player.seek(snap(timeline, timeAt(event.clientX)));
        }}
      >
        {children}
        <div class="trim-shade" style={{ left: 0, width: share(cut.from) }} />
        <div class="trim-shade" style={{ left: share(cut.to), right: 0 }} />
        <div class="trim-kept" style={{ left: share(cut.from), width: share(cut.to - cut.from) }} />
      </div>
      <Playhead timeline={timeline} player={player} />
      <TrimHandle end="from" time={cut.from} timeline={timeline} timeAt={timeAt} onMove={setFrom} />
      <TrimHandle end="to" time={cut.to} timeline={timeline} timeAt={timeAt} onMove={setTo} />
    </div>
  );
}

function Playhead({ timeline, player }: Pick<Props, 'timeline' | 'player'>) {
  const time = player.time.value;
  return (
    <div
      role="slider"
      tabIndex={0}
      class="trim-playhead"
      style={{ left: `${(100 * time) / timeline.duration}%` }}
      aria-label={editorMessages.playhead}
      aria-valuemin={0}
      aria-valuemax={timeline.duration}
      aria-valuenow={time}
      aria-valuetext={formatPosition(time)}
      onKeyDown={(event) => {
        const next = stepOfKey(timeline, time, event);
        if (next === null) return;
        event.preventDefault();
        player.seek(next);
      }}
    />
  );
}

type HandleProps = {
  readonly end: keyof Cut;
  readonly time: number;
  readonly timeline: Timeline;
  readonly timeAt: (x: number) => number;
  readonly onMove: (time: number) => void;
};

function TrimHandle({ end, time, timeline, timeAt, onMove }: HandleProps) {
  /** How far the pointer took hold beside the time itself, in seconds. */
  const grip = useRef(0);
  return (
    <div
      role="slider"
      tabIndex={0}
      class={`trim-handle trim-handle-${end}`}
      style={{ left: `${(100 * time) / timeline.duration}%` }}
      aria-label={end === 'from' ? editorMessages.start : editorMessages.end}
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
