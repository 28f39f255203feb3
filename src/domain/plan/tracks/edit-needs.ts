import { isHdr } from '../../media/colours.ts';
import { NO_FADE } from '../../edits/fade.ts';
import type { TimeMap } from '../../edits/time-map.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { SoundEdit } from '../../edits/sound-edit.ts';

/** Something that an option asks of a track and that not every engine can do. */
export type EditNeed =
  | 'crop'
  | 'turn'
  | 'flip'
  | 'frame'
  | 'range'
  | 'speed'
  | 'gain'
  | 'fade'
  | 'deinterlace'
  | 'denoise'
  | 'loudness'
  | 'mix'
  | 'background'
  /** Another brightness or matrix, or more than 8 bits. */
  | 'colours';

/** What the WebCodecs engine does; the rest is left to FFmpeg, which does it all. */
const BY_WEBCODECS: readonly EditNeed[] = [
  'crop',
  'turn',
  'flip',
  'frame',
  'range',
  'speed',
  'gain',
  'fade',
];

/** What a picture needs beyond another size and rate. */
export function pictureNeeds(edit: PictureEdit, timeMap: TimeMap): readonly EditNeed[] {
  return [
    ...needed('crop', edit.crop !== null),
    ...needed('turn', edit.turn !== 0),
    ...needed('flip', edit.flip !== 'none'),
    ...needed('frame', edit.frame !== null),
    ...needed('deinterlace', edit.scan !== 'keep'),
    ...needed('denoise', edit.denoise !== 'off'),
    ...needed('fade', fades(edit)),
    ...needed('background', edit.transparency.kind === 'flattened'),
    ...needed('colours', edit.colours !== null && changesColours(edit.colours)),
    ...timeNeeds(timeMap),
  ];
}

/** Range alone is for every engine to change. */
function changesColours({ from, to }: NonNullable<PictureEdit['colours']>): boolean {
  return isHdr(from) || from.matrix !== to.matrix;
}

/** What a sound needs beyond other channels and another sample rate. */
export function soundNeeds(edit: SoundEdit, timeMap: TimeMap): readonly EditNeed[] {
  return [
    ...needed('gain', edit.gain !== 0),
    ...needed('loudness', edit.loudness !== null),
    ...needed('fade', fades(edit)),
    ...timeNeeds(timeMap),
  ];
}

/** True when the WebCodecs engine does all of that. */
export function canWebCodecsEdit(needs: readonly EditNeed[]): boolean {
  return needs.every((need) => BY_WEBCODECS.includes(need));
}

function timeNeeds({ range, speed }: TimeMap): readonly EditNeed[] {
  return [...needed('range', range !== null), ...needed('speed', speed !== 1)];
}

function fades({ fade }: { readonly fade: typeof NO_FADE }): boolean {
  return fade.in !== NO_FADE.in || fade.out !== NO_FADE.out;
}

function needed(need: EditNeed, when: boolean): readonly EditNeed[] {
  return when ? [need] : [];
}
