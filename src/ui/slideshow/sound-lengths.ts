import { useEffect, useMemo, useState } from 'preact/hooks';

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

/** How long a file plays in seconds, as far as this browser can tell; null when it cannot. */
async function soundLength(file: File, signal: AbortSignal): Promise<number | null> {
  const url = URL.createObjectURL(file);
  const player = new Audio();
  try {
    return await new Promise((resolve) => {
      const tell = () => resolve(Number.isFinite(player.duration) ? player.duration : null);
      player.addEventListener('loadedmetadata', tell, { signal });
      player.addEventListener('error', () => resolve(null), { signal });
      signal.addEventListener('abort', () => resolve(null));
      player.preload = 'metadata';
      player.src = url;
    });
  } finally {
    player.removeAttribute('src');
    URL.revokeObjectURL(url);
  }
}
