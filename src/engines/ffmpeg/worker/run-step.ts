import { failed, success, type Failure, type Result } from '../../../domain/failure/failure.ts';
import {
  loudnessText,
  parseLoudness,
  type MeasuredLoudness,
} from '../../../domain/edits/loudness.ts';
import type { Step, StepInput } from '../../../domain/step/step.ts';
import type { StepRequest, StepResult } from '../../contract/engine-api.ts';
import { withOutput } from '../../worker/artifact-file.ts';
import type { FileContent } from '../../worker/file-content.ts';
import { nameCoverComments } from '../../metadata/cover-comments.ts';
import { rewriteMetadata, rewriteRate } from '../../metadata/written-metadata.ts';
import { coverFiles } from '../arguments/cover-args.ts';
import { metadataText, saysSomething } from '../arguments/metadata-args.ts';
import { stepArgs } from '../arguments/step-args.ts';
import { explainStep } from '../output/explain-failure.ts';
import type { Facts } from '../arguments/track-args.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { isAssembly, joinedList, segmentOf } from '../arguments/input-args.ts';
import { inputName, METADATA_NAME, OUTPUT_NAME, segmentName } from '../arguments/virtual-files.ts';
import { blobContent, type ReadBlob } from './files/blob-content.ts';
import { drawnFrames } from './files/drawn-frames.ts';
import { unreadableFailure, UnreadableImages } from '../../slides/load-image.ts';
import { firstRecording } from '../../witness/first-recording.ts';
import { endSound, OGG_FORMATS } from './end-sound.ts';
import { measureLoudness } from './measure-loudness.ts';
import { openSession, type Session, type Watcher } from './session.ts';
import { startTime } from './start-time.ts';
import { readCovers } from './read-covers.ts';
import { bytesContent, textContent } from './files/given-content.ts';
import { writeCues } from './write-cues.ts';

/** Runs one step in a fresh core. Exit code 0 only means that FFmpeg was content; the queue verifies the output. */
export async function runStep(
  core: CompiledCore,
  { step, inputs, place }: StepRequest,
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<Result<StepResult>> {
  return withOutput(place, async ({ content, toBlob }) => {
    const given = await inputFiles(step, inputs, readBlob, watcher);
    if (!given.ok) return given;
    if (step.command.kind === 'measure-loudness') {
      const measured = await measureLoudness(
        core,
        new Map(given.value),
        step,
        step.command,
        watcher,
      );
      if (!measured.ok) return measured;
      content.write(new TextEncoder().encode(loudnessText(measured.value)), 0);
      return success({ size: content.size(), blob: toBlob(), heap: 0 });
    }
    if (step.command.kind === 'cues') {
      const cues = await writeCues(core, new Map(given.value), step, step.command, watcher);
      if (!cues.ok) return cues;
      content.write(new TextEncoder().encode(cues.value), 0);
      return success({ size: content.size(), blob: toBlob(), heap: 0 });
    }
    const said =
      step.command.kind === 'convert' && saysSomething(step.command) ? step.command : null;
    const covers =
      said === null ? success([]) : await readCovers(core, new Map(given.value), said, watcher);
    if (!covers.ok) return covers;
    const files = new Map([
      ...given.value,
      ...(said === null
        ? []
        : [[METADATA_NAME, textContent(metadataText(step.format, said, covers.value))] as const]),
      ...coverFiles(step.format, covers.value).map(
        ([name, data]) => [name, bytesContent(data)] as const,
      ),
      [OUTPUT_NAME, content],
    ]);
    const isShifted = ({ kind }: StepInput) =>
      kind === 'cues' || (kind === 'source' && isAssembly(step));
    const starts = await Promise.all(
      step.inputs.map((input, n) => {
        const [file] = inputs[n] ?? [];
        return file !== undefined && isShifted(input)
          ? startTime(core, file, readBlob, watcher)
          : 0;
      }),
    );
    const facts = await factsOf(step, inputs);
    const session = await openSession(core, files, watcher);
    const code = session.core.ffmpeg(stepArgs(step, { starts, facts, covers: covers.value }));
    const log = session.log();
    const storage = session.storageFailure();
    if (storage?.kind === 'storage-full' && place.kind === 'memory') {
      return failed({ kind: 'too-large-for-memory', limit: place.limit }, log);
    }
    const failure = storage ?? (code === 0 ? seamFailure(step, session) : explainStep(code, log));
    if (failure !== null) return failed(failure, log);
    if (step.command.kind === 'convert') rewriteRate(content, step.format, step.command);
    await endSound(content, step, inputs);
    if (OGG_FORMATS.includes(step.format)) nameCoverComments(content, covers.value);
    if (said !== null) rewriteMetadata(content, step.format, said, covers.value);
    return success({ size: content.size(), blob: toBlob(), heap: session.core.heap() });
  });
}

/** The files that a step's arguments name: one for each input, or a list and its segments. */
async function inputFiles(
  step: Step,
  blobs: StepRequest['inputs'],
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<Result<[name: string, content: FileContent][]>> {
  const { command } = step;
  if (command.kind !== 'slides') {
    const read = await Promise.all(blobs.map((files) => Promise.all(files.map(firstRecording))));
    return success(givenFiles(step, read, readBlob));
  }
  let read = 0;
  try {
    const frames = await drawnFrames(command, blobs.flat(), (bytes) => {
      read += bytes;
      watcher.report({ time: null, read, written: 0 });
    });
    return success([[inputName(0), frames]]);
  } catch (error) {
    if (error instanceof UnreadableImages) return failed(unreadableFailure(step, error));
    throw error;
  }
}

function givenFiles(
  { inputs }: Step,
  blobs: StepRequest['inputs'],
  readBlob: ReadBlob,
): [name: string, content: FileContent][] {
  return inputs.flatMap((input, n): [name: string, content: FileContent][] => {
    if (input.kind === 'facts') return [];
    const contents = (blobs[n] ?? []).map((blob) => blobContent(blob, readBlob));
    const named = (name: (segment: number) => string) =>
      contents.map((content, segment): [string, FileContent] => [name(segment), content]);
    if (input.kind !== 'joined') return named(() => inputName(n));
    return [
      [inputName(n), textContent(joinedList(input, n))],
      ...named((segment) => segmentName(n, segment)),
    ];
  });
}

/** What earlier steps found out, by the place of the input. */
async function factsOf({ inputs }: Step, files: StepRequest['inputs']): Promise<Facts> {
  const facts = new Map<number, MeasuredLoudness | null>();
  for (const [n, { kind }] of inputs.entries()) {
    const [file] = files[n] ?? [];
    if (kind === 'facts' && file !== undefined) facts.set(n, parseLoudness(await file.text()));
  }
  return facts;
}

/** A segment of another length than planned would leave a gap in the picture, or show a frame twice. */
function seamFailure({ command }: Step, session: Session): Failure | null {
  const frames =
    command.kind === 'slides' ? command.to - command.from : segmentOf(command)?.range.frames;
  return frames === undefined || session.frames() === frames
    ? null
    : { kind: 'output-rejected', why: 'seams' };
}
