import { formatClock } from '../../lib/clock-time.ts';
import { catalogue } from '../../domain/formats/catalogue.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { formatBytes, formatDuration, formatSeries } from './numbers.ts';
import { codecName } from './codec-name.ts';
import { words } from './words.ts';
import { failures } from './en/failures.ts';
import { spoken } from './language.ts';
import type { ImpossibleEdit } from '../../domain/failure/impossible-edit.ts';

/** A failure in words: what happened, and what the user can do. */
export type FailureText = { readonly what: string; readonly todo: string };

const said = spoken('failures', failures);

const say = (what: string, todo: string): FailureText => ({ what, todo });

/** The words for a failure. */
export function failureText(failure: Failure): FailureText {
  switch (failure.kind) {
    case 'empty-file':
      return said.emptyFile;
    case 'not-media':
      return said.notMedia;
    case 'playlist':
      return said.playlist;
    case 'picture-format':
      return said.pictureFormats[failure.format];
    case 'only-to-pictures': {
      const { what, todo } = said.onlyToPictures;
      return say(what(codecName(failure.format)), todo);
    }
    case 'pictures-only': {
      const { what, todo } = said.picturesOnly;
      return say(what(words.formats[failure.format].label), todo);
    }
    case 'picture-too-large': {
      const { what, todo } = said.pictureTooLarge;
      return say(what(String(failure.width), String(failure.height)), todo);
    }
    case 'damaged':
      return said.damaged;
    case 'cut-short': {
      const { what, todo } = said.cutShort;
      return say(what(formatDuration(failure.actual), formatDuration(failure.expected)), todo);
    }
    case 'no-track':
      return said.noTrack[failure.wanted];
    case 'impossible-edit':
      return impossibleEditText(failure.edit);
    case 'declined':
      return said.declined;
    case 'unsupported-codec':
      return unsupportedCodec(failure.codec);
    case 'limit-too-low': {
      const { what, todo } = said.limitTooLow;
      return say(what(formatBytes(failure.limit), formatBytes(roundUp(failure.least))), todo);
    }
    case 'limit-missed': {
      const { what, todo } = said.limitMissed;
      return say(what(formatBytes(failure.limit), formatBytes(failure.reached)), todo);
    }
    case 'engine-failed':
      return say(said.engineFailed.what(String(failure.code)), said.engineFailed.todo);
    case 'engine-crashed':
      return said.engineCrashed;
    case 'stalled':
      return say(said.stalled.what(formatDuration(failure.seconds)), said.stalled.todo);
    case 'crashed-twice':
      return said.crashedTwice;
    case 'out-of-memory':
      return said.outOfMemory;
    case 'engine-unavailable':
      return said.engineUnavailable[failure.why];
    case 'storage-full':
      return noRoom(failure);
    case 'storage-refused':
      return said.storageRefused;
    case 'too-large-for-memory': {
      const { what, todo } = said.tooLargeForMemory;
      return say(what(formatBytes(failure.limit)), todo);
    }
    case 'output-rejected':
      return said.outputRejected[failure.why];
    case 'unreadable-images': {
      const { what, todo } = said.unreadableImages;
      return say(what(failure.sources.length), todo);
    }
    case 'internal':
      return say(said.internal.what, said.internal.todo(failure.detail));
    default:
      return failure satisfies never;
  }
}

/** What is promised has to be enough: two digits, upwards. */
function roundUp(bytes: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, bytes))) - 1);
  return Math.ceil(bytes / unit) * unit;
}

function unsupportedCodec(codec: string): FailureText {
  const { what, todo, todoOrKeep } = said.unsupportedCodec;
  const name = codecName(codec);
  const keepers = catalogue.filter(({ video, audio }) =>
    [...(video?.copy ?? []), ...(audio?.copy ?? [])].some((held) => held.split(':')[0] === codec),
  );
  const labels = formatSeries(keepers.map(({ id }) => words.formats[id].label));
  return say(what(name), keepers.length === 0 ? todo : todoOrKeep(labels, name));
}

/** With the sizes, as far as they are known. */
function noRoom(failure: Extract<Failure, { readonly kind: 'storage-full' }>): FailureText {
  const { what, needed, used, neededAndUsed, todo } = said.storageFull;
  const [need, stored] = [failure.needed, failure.used].map((bytes) =>
    bytes === null ? null : formatBytes(bytes),
  );
  if (typeof need === 'string') {
    return say(typeof stored === 'string' ? neededAndUsed(need, stored) : needed(need), todo);
  }
  return say(typeof stored === 'string' ? used(stored) : what, todo);
}

/** The words for options that cannot be followed. */
function impossibleEditText(edit: ImpossibleEdit): FailureText {
  const { pastEnd, nothingLeft, cropOutside, noSuchTrack, fadesTooLong } = said.impossibleEdits;
  switch (edit.kind) {
    case 'past-end':
      return say(pastEnd.what(formatClock(edit.duration), formatClock(edit.at)), pastEnd.todo);
    case 'nothing-left':
      return nothingLeft;
    case 'crop-outside':
      return say(cropOutside.what(String(edit.width), String(edit.height)), cropOutside.todo);
    case 'no-such-track':
      return say(noSuchTrack.what(String(edit.wanted), String(edit.has)), noSuchTrack.todo);
    case 'fades-too-long':
      return say(
        fadesTooLong.what(formatDuration(edit.fades), formatDuration(edit.duration)),
        fadesTooLong.todo,
      );
    default:
      return edit satisfies never;
  }
}
