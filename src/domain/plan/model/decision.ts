import type { Background } from '../../edits/transparency.ts';
import type { StepEngine } from '../../engine/engine-id.ts';
import type { PictureDataKind } from '../../media/picture-data.ts';
import type { TagKind } from '../../media/tag-names.ts';
import type { Track } from '../../media/media.ts';

/** A way of doing things that a job has given up, because it failed once. */
export type Avoid =
  | 'copy'
  | 'segments'
  | 'bridge'
  | 'images'
  | 'webcodecs'
  | 'webcodecs-declined'
  | 'webcodecs-mistake'
  | 'usual-size';

/** Why the browser's own codecs were given up: they failed, left the file to FFmpeg, or Kiln made a mistake beside them. */
const WITHOUT_WEBCODECS: readonly Avoid[] = [
  'webcodecs',
  'webcodecs-declined',
  'webcodecs-mistake',
];

/** True when the browser's own codecs have been given up. */
export function avoidsWebCodecs(avoid: readonly Avoid[]): boolean {
  return WITHOUT_WEBCODECS.some((one) => avoid.includes(one));
}

/** What a plan does with one track of the source, and why. */
export type Decision = {
  readonly track: Pick<Track, 'kind' | 'index' | 'codec'>;
  readonly action:
    | { readonly kind: 'copy' }
    | {
        readonly kind: 'encode';
        readonly codec: string;
        readonly engine: StepEngine;
        readonly because: EngineReason;
        /** What else is seen of it; absent where it looks as it did. */
        readonly changes?: readonly PictureChange[];
      }
    | { readonly kind: 'drop' };
  readonly reason: Reason;
};

/** A change of a picture that people may see, and that no option asked for. */
export type PictureChange =
  | { readonly kind: 'hdr-to-sdr' }
  /** In 10 bits, which not every player decodes. */
  | { readonly kind: 'hdr-kept' }
  | { readonly kind: 'flattened'; readonly on: Background }
  /** Whole pictures were made of half ones. */
  | { readonly kind: 'deinterlaced' };

/** Why a track is copied, encoded or left out. */
export type Reason =
  /** The format holds the codec as it is. */
  | 'fits'
  /** The format cannot hold this codec. */
  | 'codec'
  /** An option changes the track. */
  | 'option'
  /** It has to be smaller than it is for the whole to be as small as was asked for. */
  | 'size'
  /** The picture has to be turned upright. */
  | 'rotation'
  /** Part of the track is hidden, and would be shown again by a copy. */
  | 'trimmed'
  /** Copying would lose timestamps, or failed before. */
  | 'copy-unsafe'
  /** The format has no place for such a track. */
  | 'not-held'
  /** The format holds one such track, and another was taken. */
  | 'only-one'
  /** It is one of several sounds that are mixed into one. */
  | 'mixed'
  /** Nothing is in it. */
  | 'empty'
  /** No engine can decode it, and others of its kind can be used. */
  | 'undecodable'
  /** It cannot be moved along with the speed that is asked for. */
  | 'timing'
  /** Whoever can make the picture cannot write it. */
  | 'not-together'
  /** It is over before the part of the source begins that is taken. */
  | 'ended';

/** What a plan does with one kind of what a source says of itself, and why. */
export type MetadataDecision = {
  readonly what: TagKind | 'chapters' | 'marks' | PictureDataKind;
  /** The neutral names of the tags, the titles of the chapters, or what tracks are meant for. */
  readonly names: readonly string[];
  readonly action: 'keep' | 'drop';
  readonly reason:
    | 'fits'
    /** The format has no place for it. */
    | 'not-held'
    /** One of several is taken, and it is the first. */
    | 'only-first'
    /** No engine writes it. */
    | 'unwritable'
    /** An option asks for it. */
    | 'privacy'
    /** It would no longer be true of the output. */
    | 'outdated';
};

/** Why an engine was chosen for a track. */
export type EngineReason =
  /** The browser's own codecs: the fastest way. */
  | 'fastest'
  /** It uses the allowed size better: it takes any bit rate, where the faster one knows a few only. */
  | 'exact-size'
  /** It does so well as the user asked, which the browser's encoders do not: x264 for "smallest". */
  | 'quality'
  /** The browser cannot decode the source's codec. */
  | 'undecodable'
  /** The browser cannot encode the wanted codec. */
  | 'unencodable'
  /** The browser encodes to the wanted codec, but not so many channels. */
  | 'surround'
  /** Only it does what an option asks for. */
  | 'edit'
  /** Browsers cannot write such tracks. */
  | 'unwritable'
  /** WebCodecs can read or write neither such files nor such pictures. */
  | 'unsupported'
  /** It makes other tracks of this file, and so this one too. */
  | 'together'
  /** The other engine failed at this job. */
  | 'other-failed'
  /** The user allows no other. */
  | 'setting';
