/** How long a file plays in seconds, as far as this browser can tell; null when it cannot. */
export async function soundLength(file: File, signal: AbortSignal): Promise<number | null> {
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
