import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import type { StepRequest } from '../../contract/engine-api.ts';
import { excerptTimes, EXCERPT_FRAMES } from '../../frames/excerpt-times.ts';
import type { FrameSender, ReelPart } from '../../frames/frame-channel.ts';
import type { FileContent } from '../../worker/file-content.ts';
import { excerptArgs, rawPictureArgs } from '../arguments/raw-picture-args.ts';
import { inputName, OUTPUT_NAME } from '../arguments/virtual-files.ts';
import { firstRecording } from '../../witness/first-recording.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { explainStep } from '../output/explain-failure.ts';
import { nutFrames, UnfitPictures } from '../output/nut-frames.ts';
import { blobContent, type ReadBlob } from './files/blob-content.ts';
import { openSession, type Watcher } from './session.ts';

/**
 * Decodes the picture of a step, does to it what the step asks, and sends it frame by frame; before that, where a bit
 * rate has to be found, a few excerpts. What cannot be sent on is declined.
 */
export async function sendPictures(
  core: CompiledCore,
  request: Pick<StepRequest, 'step' | 'inputs'>,
  sender: FrameSender,
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<Result<null>> {
  const { step } = request;
  const send = (part: ReelPart, args: readonly string[]) =>
    sendReel(core, request, part, args, sender, readBlob, watcher);
  for (const at of excerptTimes(step)) {
    const sent = await send('excerpt', excerptArgs(step, at, EXCERPT_FRAMES));
    if (!sent.ok) return sent;
  }
  return send('whole', rawPictureArgs(step));
}

async function sendReel(
  core: CompiledCore,
  { inputs }: Pick<StepRequest, 'inputs'>,
  part: ReelPart,
  args: readonly string[],
  sender: FrameSender,
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<Result<null>> {
  const given: [string, FileContent][] = [];
  for (const [n, files] of inputs.entries()) {
    for (const file of files) {
      given.push([inputName(n), blobContent(await firstRecording(file), readBlob)]);
    }
  }
  const { content, refusal, hasBegun } = frameContent(part, sender);
  const session = await openSession(core, new Map([...given, [OUTPUT_NAME, content]]), watcher);
  const code = session.core.ffmpeg(args);
  const log = session.log();
  const unfit = refusal();
  if (unfit !== null) return failed({ kind: 'declined', why: unfit.message }, log);
  const failure = session.storageFailure() ?? (code === 0 ? null : explainStep(code, log));
  if (failure !== null) return failed(failure, log);
  if (hasBegun()) sender.end();
  // Whoever waits for the whole would wait for ever.
  else if (part === 'whole') return failed({ kind: 'engine-failed', code }, log);
  return success(null);
}

/** A file that is not kept: what FFmpeg writes to it is sent on. */
function frameContent(
  part: ReelPart,
  sender: FrameSender,
): {
  readonly content: FileContent;
  readonly refusal: () => UnfitPictures | null;
  readonly hasBegun: () => boolean;
} {
  let begun = false;
  let size = 0;
  let refusal: UnfitPictures | null = null;
  const read = nutFrames({
    onFormat(format) {
      begun = true;
      sender.begin(part, format);
    },
    onFrame: sender.send,
  });
  const content: FileContent = {
    size: () => size,
    read: () => 0,
    write(source, position) {
      try {
        if (position !== size) throw new UnfitPictures('FFmpeg went back in what it wrote.');
        read(source);
      } catch (error) {
        if (error instanceof UnfitPictures) refusal ??= error;
        throw error;
      }
      size += source.length;
    },
    truncate() {
      size = 0;
    },
  };
  return { content, refusal: () => refusal, hasBegun: () => begun };
}
