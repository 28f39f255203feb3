import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'es');

/** In Spanish: the words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `desde ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `corte en el fotograma clave anterior a ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, donde acaba el archivo`,
  atKeyFrames: 'corte en fotogramas clave',
  cropped: 'recortado',
  croppedTo: (size) => `recortado a ${size}`,
  turned: (how) => `girado ${how}`,
  mirrored: 'volteado',
  speed: (factor) => `velocidad ${factor}×`,
  newTags: (names) => `cambios en ${names}`,
  tagsRemoved: (names) => `se quita: ${names}`,
  muted: 'sin audio',
  soundsMixed: 'pistas de audio mezcladas en una',
  soundTrack: (nth) => `pista de audio ${nth}`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
