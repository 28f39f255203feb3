import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FrameIndex } from '../../../domain/media/frame-index.ts';
import { secondsOf, type MediaInfo } from '../../../domain/media/media.ts';
import { useApp } from '../../state/app-context.ts';
import type { Timeline } from '../timeline.ts';
import { unlessClosed, type Opened } from '../use-opened.ts';

/** Seconds by which the keyboard moves through sound, which has no frames. */
const SOUND_STEP = 0.1;

/**
 * The times of an opened source; null where nobody knows how long it is. Its frames are there a little later, also of a
 * picture that this browser cannot decode.
 */
export function useTimeline(opened: Opened, media: MediaInfo | null): Timeline | null {
  const { actions } = useApp();
  const [index, setIndex] = useState<FrameIndex | null>(null);
  const viewer = opened.kind === 'open' ? opened.viewer : null;
  const look = opened.kind === 'open' ? opened.look : null;
  useEffect(() => {
    if (viewer === null) return;
    void actions.attempt(() =>
      unlessClosed(async () => {
        const frames = await viewer.frames();
        if (frames.ok) setIndex(frames.value);
      }),
    );
  }, [actions, viewer]);
  return useMemo(() => {
    const duration = look?.duration ?? (media === null ? null : secondsOf(media.duration));
    if (duration === null || !(duration > 0)) return null;
    const times = index !== null && index.times.length > 0 ? index.times : null;
    return {
      duration,
      times,
      keys: index === null || times === null ? null : index.keys.map((n) => times[n] ?? 0),
      frame: look?.picture?.frame ?? SOUND_STEP,
    };
  }, [look, media, index]);
}
