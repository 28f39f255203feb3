import { failed, success, type Result } from '../../domain/failure/failure.ts';
import type { TrackRef } from '../../domain/media/media.ts';
import type { Slideshow } from '../../domain/slideshow/slideshow.ts';
import { slideshowMedia } from '../../domain/slideshow/slideshow-media.ts';
import type { Target } from '../../domain/target/target.ts';
import type { NonEmpty } from '../../lib/non-empty.ts';
import type { Engine, Probe } from '../../engines/contract/engine-api.ts';

/** What is in the sources of a job: in its file, or in what is made of several. */
export function probeSources(
  engine: Engine,
  { slideshow }: Target,
  sources: NonEmpty<Blob>,
  signal: AbortSignal,
): Promise<Result<Probe>> {
  return slideshow === undefined
    ? engine.probe(sources[0], signal)
    : probeSlideshow(engine, slideshow, sources, signal);
}

/**
 * The slideshow as if it were one file. Its images are not looked at: they were when they were picked, and decoding
 * them takes as long as showing them.
 */
async function probeSlideshow(
  engine: Engine,
  slideshow: Slideshow,
  sources: NonEmpty<Blob>,
  signal: AbortSignal,
): Promise<Result<Probe>> {
  const drawing = await engine.drawing(slideshow.size, signal);
  if (!drawing.ok) return drawing;
  const sounds: Probe[] = [];
  for (const index of slideshow.sounds) {
    const file = sources[index];
    if (file === undefined) return failed({ kind: 'no-track', wanted: 'audio' });
    const probed = await engine.probe(file, signal);
    if (!probed.ok) return probed;
    sounds.push(probed.value);
  }
  const size = sources.reduce((sum, blob) => sum + blob.size, 0);
  const media = slideshowMedia(
    slideshow,
    sounds.map((probe) => probe.media),
    engine.id,
    size,
  );
  if (media === null) return failed({ kind: 'no-track', wanted: 'audio' });
  const heard = sounds.flatMap(({ support }, nth): TrackRef[] =>
    support.decodes.some((ref) => ref.kind === 'audio' && ref.nth === 0)
      ? [{ kind: 'audio', nth }]
      : [],
  );
  const decodes: TrackRef[] = [{ kind: 'video', nth: 0 }, ...heard];
  return success({ media, support: { ...drawing.value, decodes } });
}
