import { EncodedPacketSink } from 'mediabunny';
import { success, type Result } from '../../../domain/failure.ts';
import type { FrameIndex } from '../../../domain/frame-index.ts';
import { Declined, declining } from './declined.ts';
import { withInput } from './open-input.ts';

/** Seconds below which a time is 0: it was rounded on its way. */
const ROUNDING = 1e-4;

/** When the frames of the first video are shown; frames that an edit list hides are left out. */
export async function listFrames(file: Blob): Promise<Result<FrameIndex>> {
  return declining(() =>
    withInput(file, async (input) => {
      const [track] = await input.getVideoTracks();
      if (track === undefined) throw new Declined('There is no video.');
      const frames: { time: number; key: boolean }[] = [];
      const packets = new EncodedPacketSink(track).packets(undefined, undefined, {
        metadataOnly: true,
      });
      for await (const { timestamp, type } of packets) {
        if (timestamp >= -ROUNDING) frames.push({ time: timestamp, key: type === 'key' });
      }
      frames.sort((a, b) => a.time - b.time);
      return success({
        times: frames.map(({ time }) => time),
        keys: frames.flatMap(({ key }, n) => (key ? [n] : [])),
      });
    }),
  );
}
