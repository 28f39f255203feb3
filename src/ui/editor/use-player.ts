import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { TrimRange } from './timeline.ts';

/** Plays a source within a range; without a media element it only keeps the position. Seconds. */
export type Player = {
  /** A ref: takes the media element, and null when that goes. */
  readonly attach: (element: HTMLMediaElement | null) => void;
  readonly time: ReadonlySignal<number>;
  readonly state: ReadonlySignal<'paused' | 'playing'>;
  readonly seek: (time: number) => void;
  /** Plays from the position, or from the start of the range when that is elsewhere; or pauses. */
  readonly toggle: () => void;
};

/** Seconds by which one jumps into a frame, whose time may be rounded, so that it is not the one before. */
const INTO_FRAME = 5e-4;

/** A player that stops where the range ends. */
export function usePlayer(range: TrimRange): Player {
  const [{ player, setRange }] = useState(() => createPlayer(range));
  useEffect(() => setRange(range), [setRange, range]);
  return player;
}

function createPlayer(first: TrimRange): { player: Player; setRange: (range: TrimRange) => void } {
  const time = signal(first.from);
  const state = signal<'paused' | 'playing'>('paused');
  let range = first;
  let media: HTMLMediaElement | null = null;
  let detach = new AbortController();
  let wanted: number | null = null;

  const jump = () => {
    if (media === null || media.seeking || wanted === null) return;
    media.currentTime = wanted + INTO_FRAME;
    wanted = null;
  };
  const seek = (to: number) => {
    time.value = to;
    wanted = to;
    jump();
  };
  const follow = () => {
    if (media === null || media.paused) return;
    if (!media.seeking) time.value = Math.min(media.currentTime, range.to);
    if (media.currentTime >= range.to) media.pause();
    else requestAnimationFrame(follow);
  };
  return {
    setRange(next) {
      range = next;
    },
    player: {
      time,
      state,
      seek,
      attach(element) {
        detach.abort();
        detach = new AbortController();
        media = element;
        state.value = 'paused';
        if (element === null) return;
        const { signal: until } = detach;
        const play = () => {
          state.value = 'playing';
          follow();
        };
        const pause = () => {
          state.value = 'paused';
        };
        element.addEventListener('play', play, { signal: until });
        element.addEventListener('pause', pause, { signal: until });
        element.addEventListener('seeked', jump, { signal: until });
        seek(time.value);
      },
      toggle() {
        if (media === null) return;
        if (!media.paused) return media.pause();
        const isOver = media.ended || time.value >= range.to - INTO_FRAME;
        if (isOver || time.value < range.from) seek(range.from);
        // A browser may refuse to play; then it stays paused.
        media.play().catch(() => undefined);
      },
    },
  };
}
