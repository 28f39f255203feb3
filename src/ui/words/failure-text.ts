import { catalogue } from '../../domain/formats/catalogue.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { formatBytes } from '../../lib/format-bytes.ts';
import { formatDuration } from '../../lib/format-duration.ts';
import { codecName } from './codec-name.ts';
import { words } from './words.ts';
import { impossibleEditText } from './impossible-edit-text.ts';

/** A failure in words: what happened, and what the user can do. */
export type FailureText = { readonly what: string; readonly todo: string };

const say = (what: string, todo: string): FailureText => ({ what, todo });

/** The words for a failure. */
export function failureText(failure: Failure): FailureText {
  switch (failure.kind) {
    case 'empty-file':
      return say('The file is empty.', 'It may not have been copied completely; get it again.');
    case 'not-media':
      return say(
        'No video, sound or picture was found in this file.',
        'Its name may promise something that it is not.',
      );
    case 'playlist':
      return say(
        'This is a playlist: it only names other files.',
        'Add the files that it names instead.',
      );
    case 'picture-too-large':
      return say(
        `The picture is too large: ${failure.width} × ${failure.height} pixels.`,
        'Make it smaller with another program first.',
      );
    case 'damaged':
      return say(
        'The file is damaged: its index or its headers cannot be read.',
        'Copy or download it again, or try it in a player first.',
      );
    case 'cut-short':
      return say(
        `The file ends after ${formatDuration(failure.actual)} of ${formatDuration(failure.expected)}.`,
        'It was probably cut off on the way; copy or download it again.',
      );
    case 'no-track':
      return say(...NO_TRACK[failure.wanted]);
    case 'impossible-edit':
      return say(...impossibleEditText(failure.edit));
    case 'declined':
      return say(
        'Kiln cannot convert this file that way.',
        'Choose another format or other options, and set the engine to Automatic.',
      );
    case 'unsupported-codec':
      return unsupportedCodec(failure.codec);
    case 'limit-too-low':
      return say(
        `${formatBytes(failure.limit)} is too little for this file: in acceptable quality it takes at least about ${formatBytes(roundUp(failure.least))}.`,
        'Allow that much, keep less of the file, or choose another format.',
      );
    case 'limit-missed':
      return say(
        `The result cannot be made as small as ${formatBytes(failure.limit)}: the smallest that came out has ${formatBytes(failure.reached)}.`,
        'Allow more, or choose a lower resolution or another format.',
      );
    case 'engine-failed':
      return say(
        `The engine gave up on this file (code ${failure.code}).`,
        'Try another format; the details say what it stumbled over.',
      );
    case 'engine-crashed':
      return say('The engine crashed on this file.', 'Try again, or try another format.');
    case 'stalled':
      return say(
        `The engine gave no sign of life for ${formatDuration(failure.seconds)}.`,
        'Try again with other programs closed, or a lower resolution.',
      );
    case 'crashed-twice':
      return say(
        'This file crashed Kiln twice, so it is not tried again by itself.',
        'Try another format or a lower resolution.',
      );
    case 'out-of-memory':
      return say(
        'The browser ran out of memory.',
        'Close other tabs and try again, or choose a lower resolution.',
      );
    case 'engine-unavailable':
      return say(...NO_ENGINE[failure.why]);
    case 'storage-full':
      return noRoom(failure);
    case 'storage-refused':
      return say(
        'The browser did not let Kiln store the file.',
        'A private window may be the reason; try a normal one.',
      );
    case 'too-large-for-memory':
      return say(
        `The result would be larger than the ${formatBytes(failure.limit)} that this browser can hold.`,
        'Choose a lower quality or resolution, or use a current Chrome, Edge, Firefox or Safari.',
      );
    case 'output-rejected':
      return say(...REJECTED[failure.why]);
    case 'unreadable-images':
      return say(
        failure.sources.length === 1
          ? 'One of the images cannot be shown by this browser.'
          : `${failure.sources.length} of the images cannot be shown by this browser.`,
        'Go on without, or remove the job and make the slideshow anew.',
      );
    case 'internal':
      return say('Kiln made a mistake.', `Try again; if it stays, report this: ${failure.detail}`);
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
  const name = codecName(codec);
  const keepers = catalogue.filter(({ video, audio }) =>
    [...(video?.copy ?? []), ...(audio?.copy ?? [])].some((held) => held.split(':')[0] === codec),
  );
  return say(
    `Kiln cannot decode ${name} in this browser.`,
    keepers.length === 0
      ? 'Convert it with another program first.'
      : `Formats that keep it as it is: ${keepers.map(({ id }) => words.formats[id].label).join(', ')}. For others, set the engine to Automatic in a browser that plays ${name}.`,
  );
}

/** With the sizes, as far as they are known: "Not enough room: this needs about 1.2 GB; Kiln has stored 3.4 GB here." */
function noRoom({ needed, used }: FailureOf<'storage-full'>): FailureText {
  const facts = [
    ...(needed === null ? [] : [`this needs about ${formatBytes(needed)}`]),
    ...(used === null ? [] : [`Kiln has stored ${formatBytes(used)} here`]),
  ];
  return say(
    facts.length === 0 ? 'There is not enough room.' : `Not enough room: ${facts.join('; ')}.`,
    'Remove finished jobs or free some disk space, then try again.',
  );
}

type FailureOf<K extends Failure['kind']> = Extract<Failure, { readonly kind: K }>;
type Words<Why extends string> = Readonly<Record<Why, readonly [what: string, todo: string]>>;

const NO_TRACK: Words<FailureOf<'no-track'>['wanted']> = {
  video: ['There is no picture in this file.', 'Choose an audio format.'],
  audio: ['There is no sound in this file.', 'Choose a video or picture format.'],
  any: ['There is nothing in this file that the format can hold.', 'Choose another format.'],
};

const NO_ENGINE: Words<FailureOf<'engine-unavailable'>['why']> = {
  offline: ['The engine could not be fetched.', 'Check the connection, then try again.'],
  missing: [
    'The engine is not where this page expects it.',
    'Kiln was probably updated meanwhile: reload the page, then try again.',
  ],
  corrupt: [
    'The engine arrived damaged.',
    'Reload the page and try again; a proxy or extension may have changed it.',
  ],
  unsupported: [
    'This browser cannot run the engine.',
    'Update it, or use a current Chrome, Edge, Firefox or Safari.',
  ],
};

const REJECTED: Words<FailureOf<'output-rejected'>['why']> = {
  empty: ['The engine wrote an empty file.', 'Try another format.'],
  unreadable: ['The result could not be read back, so it is not offered.', 'Try another format.'],
  'missing-track': [
    'The result lacks a track that it should have, so it is not offered.',
    'Try another format.',
  ],
  'too-long': [
    'The result is longer than the original, so it is not offered.',
    'Try another format.',
  ],
  undecodable: [
    'The beginning or the end of the result cannot be played, so it is not offered.',
    'Try another format, or try the file in a player first.',
  ],
  seams: [
    'The parts of the video did not fit together, so the result is not offered.',
    'Try again, or try another format.',
  ],
};
