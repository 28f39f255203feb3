/** Seconds by which sound and picture may differ before the sound is moved. */
const LATE = 0.25;

/** The sound of a preview: several files one after the other, which follow the picture. */
export type PreviewSound = {
  /** Plays what is heard at a time, or nothing where there is none. */
  readonly follow: (seconds: number) => void;
  readonly stop: () => void;
  readonly close: () => void;
};

/** Makes the sound of a preview. `lengths` are the files', null where nobody knows. */
export function createPreviewSound(
  files: readonly File[],
  lengths: readonly (number | null)[],
  end: 'silence' | 'loop',
): PreviewSound {
  const player = new Audio();
  let playing: number | null = null;
  let url: string | null = null;

  const whole = lengths.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  /** The file that is heard at a time, and how far into it. */
  const at = (seconds: number): { readonly file: number; readonly into: number } | null => {
    let left = end === 'loop' && whole > 0 ? seconds % whole : seconds;
    for (const [file, length] of lengths.entries()) {
      if (left < (length ?? Infinity)) return { file, into: left };
      left -= length ?? 0;
    }
    return null;
  };
  const load = (file: number) => {
    if (url !== null) URL.revokeObjectURL(url);
    url = URL.createObjectURL(files[file] ?? new Blob());
    player.src = url;
    playing = file;
  };
  const stop = () => player.pause();
  return {
    follow(seconds) {
      const heard = at(seconds);
      if (heard === null) return stop();
      if (playing !== heard.file) load(heard.file);
      if (Math.abs(player.currentTime - heard.into) > LATE) player.currentTime = heard.into;
      // A browser that plays no sound before the user has touched the page shows the pictures all the same.
      if (player.paused) player.play().catch(() => undefined);
    },
    stop,
    close() {
      stop();
      player.removeAttribute('src');
      if (url !== null) URL.revokeObjectURL(url);
    },
  };
}
