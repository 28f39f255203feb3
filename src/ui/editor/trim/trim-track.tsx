import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { endAt, snap, startAt, stepped, type TrimRange, type Timeline } from '../timeline.ts';
import { TrimBand } from './trim-band.tsx';
import { TrimHandle } from './trim-handle.tsx';
import type { Player } from '../use-player.ts';

type Props = {
  readonly timeline: Timeline;
  readonly range: TrimRange;
  /** What is kept when the tracks are copied: copying begins at a key frame. */
  readonly copied: TrimRange;
  readonly player: Player;
  readonly onRange: (range: TrimRange) => void;
  /** The filmstrip or the waveform under the handles. */
  readonly children: ComponentChildren;
};

/** The whole source as a band, with handles for what is kept of it and a mark for the position. */
export function TrimTrack({ timeline, range, copied, player, onRange, children }: Props) {
  const band = useRef<HTMLDivElement>(null);
  const { duration } = timeline;
  const timeAt = (x: number) => {
    const box = band.current?.getBoundingClientRect();
    return box === undefined ? 0 : ((x - box.left) / box.width) * duration;
  };
  const share = (time: number) => `${(100 * time) / duration}%`;
  const setFrom = (time: number) => {
    const next = startAt(timeline, range, time);
    onRange(next);
    player.seek(next.from);
  };
  const setTo = (time: number) => {
    const next = endAt(timeline, range, time);
    onRange(next);
    // Shows the last frame that is kept, which is the one before the end.
    player.seek(Math.max(next.from, stepped(timeline, next.to, -1)));
  };
  return (
    <div class="trim-track">
      <TrimBand
        band={band}
        timeline={timeline}
        player={player}
        onPoint={(x) => player.seek(snap(timeline, timeAt(x)))}
      >
        {children}
        <div class="trim-shade" style={{ left: 0, width: share(copied.from) }} />
        <div class="trim-shade" style={{ left: share(range.to), right: 0 }} />
        <div
          class="trim-copied"
          style={{ left: share(copied.from), width: share(range.from - copied.from) }}
        />
        <div
          class="trim-kept"
          style={{ left: share(range.from), width: share(range.to - range.from) }}
        />
      </TrimBand>
      <Playhead timeline={timeline} player={player} />
      <TrimHandle
        end="from"
        time={range.from}
        timeline={timeline}
        timeAt={timeAt}
        onMove={setFrom}
      />
      <TrimHandle end="to" time={range.to} timeline={timeline} timeAt={timeAt} onMove={setTo} />
    </div>
  );
}

function Playhead({ timeline, player }: Pick<Props, 'timeline' | 'player'>) {
  const place = { left: `${(100 * player.time.value) / timeline.duration}%` };
  return <div class="trim-playhead" style={place} />;
}
