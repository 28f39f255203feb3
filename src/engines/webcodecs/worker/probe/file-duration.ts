import type { MetadataTags } from 'mediabunny';
import type { Duration } from '../../../../domain/media/media.ts';
import type { OpenInput } from '../containers/open-input.ts';
import type { FileFacts } from './track-facts.ts';

/** Packets whose sizes stand for all. */
const SAMPLE = 400;

/** How long a file is. What has neither index nor timestamps is measured by its bit rate. */
export async function fileDuration(
  file: Blob,
  input: OpenInput,
  container: string,
  facts: FileFacts | null,
  tags: MetadataTags,
): Promise<Duration> {
  if (facts?.duration !== null && facts !== null) return exact(facts.duration);
  const bare = container === 'aac' || container === 'mp3';
  const written = container === 'aac' ? null : await input.getDurationFromMetadata();
  if (written !== null && written > 0) return exact(written - (await start(input)));
  if (!bare) return exact((await input.computeDuration()) - (await start(input)));
  const [track] = await input.getAudioTracks();
  const bitRate = (await track?.computePacketStats(SAMPLE))?.averageBitrate ?? 0;
  const images = (tags.images ?? []).reduce((sum, { data }) => sum + data.length, 0);
  if (!(bitRate > 0)) return { kind: 'unknown' };
  return { kind: 'estimated', seconds: ((file.size - images) * 8) / bitRate };
}

/** Some files start late: a transport stream's clock runs on from one recording to the next. */
async function start(input: OpenInput): Promise<number> {
  return Math.max(0, await input.getFirstTimestamp());
}

function exact(seconds: number): Duration {
  return seconds > 0 ? { kind: 'exact', seconds } : { kind: 'unknown' };
}
