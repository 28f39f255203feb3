import { makeZip } from 'client-zip';
import { segmentStarts } from '../../../../domain/hls/segment-starts.ts';
import { cutTimes } from '../../../../domain/edits/cut-times.ts';
import { failed, success, type Result } from '../../../../domain/failure/failure.ts';
import type { CommandOf, Step } from '../../../../domain/step/step.ts';
import type { ArtifactPlace, StepResult } from '../../../contract/engine-api.ts';
import { writeFailure, withOutput } from '../../../worker/artifact-file.ts';
import { packageEntries, type PackageContents } from './package-entries.ts';
import { pictureTrack, soundTrack, type PacketTrack } from './packet-track.ts';
import type { ProgressReports } from '../work/progress.ts';
import type { StepSource } from '../work/track-work.ts';
import { Mistake } from '../../../../lib/mistake.ts';

/** Seconds by which a package may be shorter than its plan says: a last frame, and what encoders trim. */
const TOLERANCE = 0.3;

/** Packs pictures and sound into one zip, from packets that are moved as they are. */
export async function packageStep(
  { duration }: Step,
  command: CommandOf<'package'>,
  sources: readonly StepSource[],
  place: ArtifactPlace,
  progress: ProgressReports,
): Promise<Result<StepResult>> {
  const { contents, end } = await contentsOf(command, sources);
  if (duration !== null && end < duration - TOLERANCE) {
    return failed({ kind: 'cut-short', expected: duration, actual: end });
  }
  const count = contents.pictures.length + (contents.sound === null ? 0 : 1);
  return withOutput(place, async ({ content, toBlob }) => {
    let written = 0;
    const zip = makeZip(
      zipEntries(contents, (rendition, seconds) => {
        progress.reach((rendition * end + seconds) / count, written);
      }),
    ).getReader();
    for (;;) {
      const { done, value } = await zip.read();
      if (done) break;
      try {
        content.write(value, written);
      } catch (error) {
        await zip.cancel();
        if (!(error instanceof DOMException)) throw error;
        return failed(writeFailure(error, place), [String(error)]);
      }
      written += value.length;
    }
    return success({ size: content.size(), blob: toBlob(), heap: 0 });
  });
}

async function* zipEntries(
  contents: PackageContents,
  reach: (rendition: number, seconds: number) => void,
) {
  const lastModified = new Date();
  for await (const { name, bytes } of packageEntries(contents, reach)) {
    yield { name, input: bytes as Uint8Array<ArrayBuffer> | string, lastModified };
  }
}

/** Opens what is to be packed and finds out where it is cut, and when it ends. */
async function contentsOf(
  { pictures, sound, cuts }: CommandOf<'package'>,
  sources: readonly StepSource[],
): Promise<{ readonly contents: PackageContents; readonly end: number }> {
  const source = (input: number): StepSource => {
    const found = sources[input];
    if (found === undefined) throw new Mistake(`Input ${input} is not given.`);
    return found;
  };
  const shown: PackageContents['pictures'][number][] = [];
  for (const { name, input } of pictures) {
    shown.push({ name, track: await pictureTrack(source(input)) });
  }
  const heard = sound === null ? null : await soundTrack(source(sound.input));
  const seen = await Promise.all(shown.map(({ track }) => factsOf(track)));
  const listened = heard === null ? [] : [await factsOf(heard)];
  const all = [...seen, ...listened];
  const end = Math.max(...all.map((facts) => facts.end));
  const starts =
    seen.length === 0
      ? [0, ...cutTimes(cuts, 0, end)]
      : segmentStarts(
          seen.map(({ keys }) => keys),
          cuts,
        );
  // Sound may begin before 0, with what its decoder needs to get going; segments cannot say so.
  const shift = Math.max(0, ...all.map(({ begin }) => -begin));
  return { contents: { pictures: shown, sound: heard, starts, shift }, end };
}

type Facts = { readonly begin: number; readonly end: number; readonly keys: readonly number[] };

async function factsOf(track: PacketTrack<unknown>): Promise<Facts> {
  let [begin, end] = [Infinity, 0];
  const keys: number[] = [];
  for await (const { timestamp, duration, type } of track.packets('facts')) {
    begin = Math.min(begin, timestamp);
    end = Math.max(end, timestamp + duration);
    if (type === 'key') keys.push(timestamp);
  }
  return { begin: Number.isFinite(begin) ? begin : 0, end, keys };
}
