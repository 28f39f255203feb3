import type { Catalogue } from '../language.ts';

/** Dans une phrase ; les sigles restent tels quels. */
const lower = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `à partir de ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `coupe à l’image clé avant ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, où finit le fichier`,
  atKeyFrames: 'coupe aux images clés',
  cropped: 'image rognée',
  croppedTo: (size) => `image rognée à ${size}`,
  turned: (how) => `rotation de ${how}`,
  mirrored: 'image inversée',
  speed: (factor) => `vitesse ${factor}×`,
  newTags: (names) => `changement\u00A0: ${names}`,
  tagsRemoved: (names) => `sans ${names}`,
  muted: 'sans le son',
  soundsMixed: 'pistes audio mixées en une',
  soundTrack: (nth) => `piste audio ${nth}`,
  option: (label, value) => `${lower(label)}\u00A0: ${lower(value)}`,
};
