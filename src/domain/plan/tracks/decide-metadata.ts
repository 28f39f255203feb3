import type { Rate } from '../../media/media.ts';
import { secondsOf, tracksOf } from '../../media/media.ts';
import {
  DISPOSITIONS,
  NO_METADATA,
  type Chapter,
  type Disposition,
  type Metadata,
  type Tags,
} from '../../media/metadata.ts';
import { isPictureUrl, type PictureUrl } from '../../media/picture-url.ts';
import { tagKind, type TagName } from '../../media/tag-names.ts';
import { formatTimecode, parseTimecode } from '../../media/timecode.ts';
import type { TimeMap } from '../../edits/time-map.ts';
import { TAG_OF, type TagOption } from '../../options/tags.ts';
import type { PlanContext } from '../model/context.ts';
import type { MetadataDecision } from '../model/decision.ts';

/** What an output says of itself, and what became of all that its source says. */
export type DecidedMetadata = {
  readonly metadata: Metadata;
  readonly decisions: readonly MetadataDecision[];
};

type Reason = MetadataDecision['reason'];

/** Decides about each tag and about the chapters, which move with the cut and the speed. */
export function decideMetadata(context: PlanContext): DecidedMetadata {
  const { media, format, options } = context;
  const { chapters } = media.metadata;
  const { tags, edited } = editedTags(context);
  const kept: Record<string, string> = {};
  const decided = new Map<
    string,
    { what: MetadataDecision['what']; reason: Reason; names: string[] }
  >();
  const decide = (what: MetadataDecision['what'], name: string, reason: Reason) => {
    const key = `${what} ${reason}`;
    const known = decided.get(key);
    if (known === undefined) decided.set(key, { what, reason, names: [name] });
    else known.names.push(name);
  };
  for (const [name, value] of Object.entries(tags)) {
    const moved = name === 'timecode' ? movedTimecode(context, value) : value;
    const reason = moved === null ? 'outdated' : tagReason(context, name, edited.has(name));
    if (reason === 'fits' && moved !== null) kept[name] = moved;
    decide(tagKind(name), name, reason);
  }
  const moved = chapters.flatMap(movedChapter(context.timeMap, secondsOf(media.duration)));
  for (const { title } of moved) {
    decide(
      'chapters',
      title,
      options.privacy === 'none'
        ? 'privacy'
        : format.metadata.chapters === 'kept'
          ? 'fits'
          : 'not-held',
    );
  }
  for (const mark of lostMarks(context)) decide('marks', mark, 'not-held');
  const decisions = [...decided.values()].map(({ what, reason, names }): MetadataDecision => ({
    what,
    names,
    action: reason === 'fits' ? 'keep' : 'drop',
    reason,
  }));
  const keepsChapters = decisions.some(
    ({ what, action }) => what === 'chapters' && action === 'keep',
  );
  return {
    metadata:
      Object.keys(kept).length === 0 && !keepsChapters
        ? NO_METADATA
        : { tags: kept, chapters: keepsChapters ? moved : [] },
    decisions,
  };
}

/** Gains that players apply by what they were told, not by what they hear. */
const GAIN = /^(?:replaygain|r128)_/iu;

function tagReason({ format, options }: PlanContext, name: string, isEdited: boolean): Reason {
  const kind = tagKind(name);
  // What somebody has just written is meant to be read.
  if (options.privacy === 'none' && !isEdited) return 'privacy';
  if (options.privacy === 'no-place' && (kind === 'place' || kind === 'device')) return 'privacy';
  if (GAIN.test(name) && (options.volume !== 0 || options.loudness !== 'keep')) return 'outdated';
  const held = format.metadata.tags;
  return held === 'any' || held.includes(name as TagName) ? 'fits' : 'not-held';
}

/** What the source says, with what was written in its place; and the names of what was written. */
function editedTags({ media, options }: PlanContext): { tags: Tags; edited: ReadonlySet<string> } {
  const tags: Record<string, string> = { ...media.metadata.tags };
  const edited = new Set<string>();
  for (const option of Object.keys(TAG_OF) as TagOption[]) {
    const text = options[option]?.trim() ?? null;
    if (text === null) continue;
    const name = TAG_OF[option];
    if (text === '') delete tags[name];
    else {
      tags[name] = text;
      edited.add(name);
    }
  }
  return { tags, edited };
}

/** What tracks that the format has a place for are meant for, where it cannot say so. */
function lostMarks({ media, format, options }: PlanContext): readonly Disposition[] {
  const { marks = [] } = format.metadata;
  const isKept = {
    video: format.video !== null,
    audio: format.audio !== null,
    subtitle: format.subtitles !== undefined && options.subtitles === 'keep',
    cover: false,
    attachment: false,
    data: false,
  };
  const said = media.tracks.flatMap(({ kind, label }) =>
    isKept[kind] ? (label?.dispositions ?? []) : [],
  );
  return DISPOSITIONS.filter(
    (mark) => mark !== 'default' && said.includes(mark) && !marks.includes(mark),
  );
}

/** The cover that the output is to have in place of its source's; null where none was chosen, or none can be held. */
export function ownCover({ format, options }: PlanContext): PictureUrl | null {
  return format.cover === 'kept' && isPictureUrl(options.cover) ? options.cover : null;
}

/** A chapter as the output has it; none where nothing of it is taken. `length` is that of the output, in seconds. */
function movedChapter({ range, speed }: TimeMap, length: number | null) {
  const from = range?.from ?? 0;
  return ({ start, end, title }: Chapter): Chapter[] => {
    const moved = {
      start: Math.max(0, (start - from) / speed),
      end: Math.min((end - from) / speed, length ?? Infinity),
      title,
    };
    return moved.end > moved.start ? [moved] : [];
  };
}

/** The timecode of the output's first frame; null where it would count another clock, or nobody knows how. */
function movedTimecode(
  { media, timeMap: { range, speed } }: PlanContext,
  text: string,
): string | null {
  const from = range?.from ?? 0;
  if (speed !== 1) return null;
  if (from === 0) return text;
  const rate = tracksOf(media, 'video')[0]?.rate ?? null;
  const code = rate === null ? null : parseTimecode(text, rate);
  return code === null ? null : formatTimecode(later(code, from, code.rate));
}

function later<Code extends { frame: number }>(
  code: Code,
  seconds: number,
  { num, den }: Rate,
): Code {
  return { ...code, frame: code.frame + Math.round((seconds * num) / den) };
}
