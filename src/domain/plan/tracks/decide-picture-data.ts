import {
  NO_PICTURE_DATA_HELD,
  type PictureDataKind,
  type PictureText,
} from '../../media/picture-data.ts';
import type { KeptExif } from '../../step/step.ts';
import type { PlanContext } from '../model/context.ts';
import type { MetadataDecision } from '../model/decision.ts';

type Reason = MetadataDecision['reason'];

/** What becomes of what stands beside a picture that becomes a picture. EXIF data that are kept are told of by their tags. */
export function decidePictureData(context: PlanContext): MetadataDecision[] {
  const found = Object.keys(context.media.metadata.pictureData ?? {}) as PictureDataKind[];
  return found.flatMap((what) => {
    const reason = reasonFor(context, what);
    if (reason === 'fits' && (what === 'exif' || what === 'maker-notes')) return [];
    const action = reason === 'fits' ? 'keep' : 'drop';
    const names = what === 'pages' ? pageNumbers(context) : [what];
    return [{ what, names, action, reason } as const];
  });
}

/** What of it the step that makes the picture takes along. */
export function keptPictureData(context: PlanContext): {
  readonly exif?: KeptExif;
  readonly texts?: readonly PictureText[];
} {
  const { privacy } = context.options;
  const texts = (['xmp', 'iptc'] as const).filter(
    (text) => context.media.metadata.pictureData?.[text] !== undefined && fits(context, text),
  );
  return {
    ...(privacy === 'none' || !hasRoomForExif(context)
      ? {}
      : { exif: privacy === 'keep' ? wholeOrNot(context) : privacy }),
    ...(texts.length === 0 ? {} : { texts }),
  };
}

/** True where the format has a place that the EXIF data of the source fit in, if need be without the maker's notes. */
export function hasRoomForExif({ media, format }: PlanContext): boolean {
  const { mostExif } = format.pictureData ?? NO_PICTURE_DATA_HELD;
  return mostExif > 0 && (media.metadata.pictureData?.exif ?? 0) <= mostExif;
}

function wholeOrNot(context: PlanContext): KeptExif {
  return fits(context, 'maker-notes') ? 'keep' : 'without-maker-notes';
}

/** From the second on. */
function pageNumbers({ media }: PlanContext): string[] {
  const { pages = 0 } = media.metadata.pictureData ?? {};
  return Array.from({ length: pages }, (_, n) => String(n + 2));
}

function fits(context: PlanContext, what: PictureDataKind): boolean {
  return reasonFor(context, what) === 'fits';
}

function reasonFor(context: PlanContext, what: PictureDataKind): Reason {
  const { media, format, options } = context;
  const { mostExif, texts } = format.pictureData ?? NO_PICTURE_DATA_HELD;
  const { exif = 0, 'maker-notes': notes = 0 } = media.metadata.pictureData ?? {};
  switch (what) {
    case 'pages':
      return 'only-first';
    case 'gain-map':
    case 'motion-video':
      return 'unwritable';
    case 'comments':
      return options.privacy === 'none' ? 'privacy' : 'unwritable';
    case 'exif':
      if (options.privacy === 'none') return 'privacy';
      return hasRoomForExif(context) ? 'fits' : 'not-held';
    case 'maker-notes':
      if (options.privacy !== 'keep') return 'privacy';
      return exif + notes <= mostExif ? 'fits' : 'not-held';
    case 'xmp':
    case 'iptc':
      // They may name the place in many ways, and the people in the picture.
      if (options.privacy !== 'keep') return 'privacy';
      return texts.includes(what) ? 'fits' : 'not-held';
    default:
      return what satisfies never;
  }
}
