import { useEffect, useMemo, useState } from 'preact/hooks';
import { soundLength } from './sound-length.ts';

/** How long each sound plays, in seconds; null while that is being found out, and where nobody knows. */
export function useSoundLengths(sounds: readonly File[]): readonly (number | null)[] {
  const [known, setKnown] = useState<ReadonlyMap<File, number | null>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    for (const sound of sounds.filter((file) => !known.has(file))) {
      void soundLength(sound, controller.signal).then((seconds) => {
        if (!controller.signal.aborted) setKnown((last) => new Map([...last, [sound, seconds]]));
      });
    }
    return () => controller.abort();
  }, [sounds, known]);
  return useMemo(() => sounds.map((sound) => known.get(sound) ?? null), [sounds, known]);
}
