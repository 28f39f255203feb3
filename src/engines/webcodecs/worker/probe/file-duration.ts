import type { ContainerId } from '../../../../domain/media/container.ts';
import type { MetadataTags } from 'mediabunny';
import type { Duration } from '../../../../domain/media/media.ts';
import { blobReader } from '../../../witness/blob-reader.ts';
import { mp3Heard } from '../codecs/mp3-padding.ts';
import { startOf, type OpenInput } from '../work/open-input.ts';
import type { FileFacts } from '../work/file-facts.ts';

/** Packets whose sizes stand for all. */
const SAMPLE = 400;

/** How long a file is. What has neither index nor timestamps is measured by its bit rate. */
export async function fileDuration(
  file: Blob,
  input: OpenInput,
  container: ContainerId,
  facts: FileFacts | null,
  tags: MetadataTags,
): Promise<Duration> {
  if (facts?.duration !== null && facts !== null) return exact(facts.duration);
  const heard = container === 'mp3' ? await mp3Heard(blobReader(file)) : null;
  if (heard !== null) return exact(heard.to - heard.from);
  const bare = container === 'adts' || container === 'mp3';
  const written = container === 'adts' ? null : await input.getDurationFromMetadata();
  if (written !== null && written > 0) return exact(written - (await startOf(input)));
  if (!bare) return exact((await input.computeDuration()) - (await startOf(input)));
  const [track] = await input.getAudioTracks();
  const bitRate = (await track?.computePacketStats(SAMPLE))?.averageBitrate ?? 0;
  const images = (tags.images ?? []).reduce((sum, { data }) => sum + data.length, 0);
  if (!(bitRate > 0)) return { kind: 'unknown' };
  return { kind: 'estimated', seconds: ((file.size - images) * 8) / bitRate };
}

function exact(seconds: number): Duration {
  return seconds > 0 ? { kind: 'exact', seconds } : { kind: 'unknown' };
}
