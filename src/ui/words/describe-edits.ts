import { changedOptions } from '../../domain/target/changed-options.ts';
import { tracksOf, type MediaInfo } from '../../domain/media/media.ts';
import {
  optionGroups,
  type OptionGroup,
  type OptionName,
  type Options,
} from '../../domain/options/options.ts';
import type { Work } from '../../domain/job/work.ts';
import type { Trim } from '../../domain/plan/model/trim.ts';
import { uprightSize } from '../../domain/plan/tracks/picture.ts';
import { resolveOptions, type Target } from '../../domain/target/target.ts';
import { usefulOptions } from '../../domain/target/useful-options.ts';
import { formatPosition } from '../../lib/clock-time.ts';
import type { FieldSpec } from '../controls/field-spec.ts';
import { fieldOfOption } from './field-of-option.ts';
import { edits } from './en/edits.ts';
import { spoken } from './language.ts';
import { formatList, formatNumber } from './numbers.ts';
import { optionValueText } from './option-value-text.ts';

const editWords = spoken('edits', edits);

/** Options that are told together, as one fact. */
const TRIM = ['trimStart', 'trimEnd'] as const satisfies readonly OptionName[];
const CROP = [
  'cropLeft',
  'cropTop',
  'cropRight',
  'cropBottom',
] as const satisfies readonly OptionName[];

/**
 * What a target asks for beyond what everybody sees of it, in a few words: "0:05–0:20", "cropped 640×360", "muted".
 * `work` is what is known of the source, and what is planned.
 */
export function describeEdits(target: Target, work: Pick<Work, 'media' | 'plan'> | null): string[] {
  const media = work?.media ?? null;
  const changed = new Set(
    (Object.keys(optionGroups) as OptionGroup[])
      .filter((group) => group !== 'main')
      .flatMap((group) => changedOptions(target, usefulOptions(target, group))),
  );
  const options = resolveOptions(target);
  const isTrimmed = TRIM.some((name) => changed.has(name));
  const isCropped = CROP.some((name) => changed.has(name));
  for (const name of [...TRIM, ...CROP]) changed.delete(name);
  const wanted = options.trimStart ?? 0;
  const moved = movedStart(wanted, work?.plan.trim);
  if (moved !== null) changed.delete('trimMode');
  return [
    ...(isTrimmed ? [trimmed(moved ?? wanted, options.trimEnd, media)] : []),
    ...(moved === null ? [] : [editWords.atKeyBefore(formatPosition(wanted))]),
    ...(isCropped ? [cropped(options, media)] : []),
    ...tagEdits(target, changed),
    ...[...changed]
      .filter((name) => !isTagEdit(name))
      .map((name) => inWords(name, options, fieldOfOption(target.format, name))),
  ];
}

function isTagEdit(name: OptionName): boolean {
  return Object.hasOwn(optionGroups.tags, name);
}

/** Which tags are other ones than in the source, and which are taken out: "new title and artist", "comment removed". */
function tagEdits(target: Target, changed: ReadonlySet<OptionName>): string[] {
  const options = resolveOptions(target);
  const names = [...changed].filter(isTagEdit);
  const isRemoved = (name: OptionName) =>
    options[name] === '' || (name === 'cover' && options[name] === 'none');
  const listed = (some: readonly OptionName[]) =>
    formatList(some.map((name) => editWords.inSentence(fieldOfOption(target.format, name).label)));
  const removed = names.filter(isRemoved);
  const replaced = names.filter((name) => !isRemoved(name));
  return [
    ...(replaced.length === 0 ? [] : [editWords.newTags(listed(replaced))]),
    ...(removed.length === 0 ? [] : [editWords.tagsRemoved(listed(removed))]),
  ];
}

function trimmed(from: number, trimEnd: number | null, media: MediaInfo | null): string {
  const start = formatPosition(from);
  if (trimEnd === null) return editWords.from(start);
  const end = media?.duration.kind === 'exact' ? media.duration.seconds : Infinity;
  return trimEnd > end && from < end
    ? editWords.toItsEnd(start, formatPosition(end))
    : editWords.range(start, formatPosition(trimEnd));
}

/** Where a cut at key frames begins, if that is settled and not where it was wanted; in seconds. */
function movedStart(wanted: number, cut: Trim | undefined): number | null {
  if (cut?.mode !== 'key-frames' || !cut.settled) return null;
  const real = cut.range.from ?? 0;
  return formatPosition(real) === formatPosition(wanted) ? null : real;
}

function cropped(options: Options, media: MediaInfo | null): string {
  const track = media === null ? undefined : tracksOf(media, 'video')[0];
  if (track === undefined) return editWords.cropped;
  const { width, height } = uprightSize(track);
  const left = Math.max(0, width - options.cropLeft - options.cropRight);
  const high = Math.max(0, height - options.cropTop - options.cropBottom);
  return editWords.croppedTo(`${left}×${high}`);
}

/** An option of its own: in words of its own where it has some, else by its label and value. */
function inWords(name: OptionName, options: Options, field: FieldSpec): string {
  switch (name) {
    case 'audioTracks':
      if (options.audioTracks === 'mix') return editWords.soundsMixed;
      return options.audioTracks === 'none'
        ? editWords.muted
        : editWords.soundTrack(options.audioTracks);
    case 'rotate':
      return editWords.turned(optionValueText(field, options.rotate));
    case 'flip':
      return editWords.mirrored;
    case 'speed':
      return editWords.speed(formatNumber(options.speed));
    case 'trimMode':
      return editWords.atKeyFrames;
    default:
      return editWords.option(field.label, optionValueText(field, options[name]));
  }
}
