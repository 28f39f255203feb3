/** Hertz and seconds of two notes, one after the other. */
const NOTES = [
  { pitch: 659, from: 0, seconds: 0.18 },
  { pitch: 880, from: 0.16, seconds: 0.4 },
];

/** As loud as a polite knock. */
const VOLUME = 0.15;

/** Plays two short notes; nothing where the browser wants a click first, or has no sound. */
export async function playTone(): Promise<void> {
  if (!('AudioContext' in globalThis)) return;
  const context = new AudioContext();
  // Without a click on this page before, it stays suspended for good and says nothing.
  if (context.state === 'suspended') await Promise.race([context.resume(), pause(500)]);
  if (context.state === 'running') {
    for (const { pitch, from, seconds } of NOTES) {
      const [note, loudness] = [context.createOscillator(), context.createGain()];
      const start = context.currentTime + from;
      note.frequency.value = pitch;
      loudness.gain.setValueAtTime(0, start);
      loudness.gain.linearRampToValueAtTime(VOLUME, start + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.001, start + seconds);
      note.connect(loudness).connect(context.destination);
      note.start(start);
      note.stop(start + seconds);
    }
    await pause(1000);
  }
  await context.close();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
