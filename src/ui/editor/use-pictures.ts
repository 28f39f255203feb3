import { useEffect, useRef, useState } from 'preact/hooks';
import type { Viewer } from '../../engines/contract/viewer-api.ts';
import { useApp } from '../state/app-context.ts';
import { unlessClosed } from './use-opened.ts';

/** Pictures at these times, each null until it is there; fetched once. */
export function usePictures(
  viewer: Viewer,
  times: readonly number[],
  height: number,
  near: number,
): readonly (ImageBitmap | null)[] {
  const { actions } = useApp();
  const wish = useRef({ times, height, near });
  const [pictures, setPictures] = useState<readonly (ImageBitmap | null)[]>(() =>
    times.map(() => null),
  );
  useEffect(() => {
    const { times: wanted, ...options } = wish.current;
    void actions.attempt(() =>
      unlessClosed(() =>
        viewer.pictures(wanted, options, (n, picture) =>
          setPictures((known) => known.map((one, m) => (m === n ? picture : one))),
        ),
      ),
    );
  }, [actions, viewer]);
  return pictures;
}

/** The picture at a time. While one is made, the one before is shown; of several wishes only the last is fulfilled. */
export function usePictureAt(
  viewer: Viewer | null,
  time: number,
  height: number,
): ImageBitmap | null {
  const { actions } = useApp();
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  const wanted = useRef<number | null>(null);
  const busy = useRef(false);
  useEffect(() => {
    wanted.current = time;
    if (viewer === null || busy.current) return;
    busy.current = true;
    const draw = async () => {
      for (let at = wanted.current; at !== null; at = wanted.current) {
        wanted.current = null;
        await viewer.pictures([at], { height, near: 0 }, (_, drawn) => setPicture(drawn));
      }
    };
    void actions
      .attempt(() => unlessClosed(draw))
      .finally(() => {
        busy.current = false;
      });
  }, [actions, viewer, time, height]);
  return picture;
}
