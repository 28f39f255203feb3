import type { PictureEdit } from '../../domain/edits/picture-edit.ts';
import { jpegQuality } from '../../domain/media/jpeg-quality.ts';
import type { PictureLimit } from '../../domain/plan/model/picture-limit.ts';
import type { Command, CommandFile } from '../../domain/scripts/command.ts';
import type { CommandOf } from '../../domain/step/step.ts';

/** ImageMagick's names of the formats that the engine of pictures writes. */
const FORMATS: Readonly<Record<string, string>> = { mjpeg: 'jpeg', png: 'png', webp: 'webp' };

/** What ImageMagick is told so that it makes the same picture of a picture as the browser. */
export function pictureCommand(
  { edit, codec, value, lossless, exif }: CommandOf<'still'>,
  limit: PictureLimit | undefined,
  from: CommandFile,
  to: CommandFile,
): Command {
  const quality = codec === 'mjpeg' ? Math.round(jpegQuality(value)) : value;
  const rate = codec === 'png' ? [] : ['-quality', String(lossless === true ? 100 : quality)];
  const exact = lossless === true && codec === 'webp' ? ['-define', 'webp:lossless=true'] : [];
  // It cannot leave out the place alone; without the profile of its colours, these would be others.
  const unsaid = exif === 'keep' ? [] : ['+profile', '!icc,*', '+set', 'comment'];
  const most =
    limit !== undefined && codec === 'mjpeg' ? ['-define', `jpeg:extent=${limit.limit}B`] : [];
  return {
    kind: 'imagemagick',
    from,
    args: ['-auto-orient', ...editArguments(edit), ...unsaid, ...rate, ...exact, ...most],
    format: FORMATS[codec] ?? codec,
    to,
  };
}

const FLIPS = { none: [], horizontal: ['-flop'], vertical: ['-flip'] } as const;

const COLOURS = { white: '#ffffff', black: '#000000', grey: '#808080', green: '#00ff00' } as const;

/** The edit in its order: crop, turn, flip, size, background, frame. */
function editArguments({ crop, turn, flip, size, frame, transparency }: PictureEdit): string[] {
  const place = frame ?? size;
  return [
    ...(crop === null
      ? []
      : ['-crop', `${crop.width}x${crop.height}+${crop.x}+${crop.y}`, '+repage']),
    ...(turn === 0 ? [] : ['-rotate', String(turn)]),
    ...FLIPS[flip],
    ...(place === null ? [] : ['-resize', `${place.width}x${place.height}!`]),
    ...(transparency.kind === 'flattened'
      ? ['-background', COLOURS[transparency.on], '-alpha', 'remove', '-alpha', 'off']
      : []),
    ...(size === null || frame === null
      ? []
      : [
          ...['-background', COLOURS.black],
          ...['-extent', `${size.width}x${size.height}-${frame.x}-${frame.y}`],
        ]),
  ];
}
