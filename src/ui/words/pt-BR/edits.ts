import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'pt-BR');

/** In Brazilian Portuguese: the words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `a partir de ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `corte no quadro-chave antes de ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, onde o arquivo termina`,
  atKeyFrames: 'corte nos quadros-chave',
  cropped: 'recortado',
  croppedTo: (size) => `recortado em ${size}`,
  turned: (how) => `girado ${how}`,
  mirrored: 'espelhado',
  speed: (factor) => `velocidade ${factor}×`,
  newTags: (names) => `altera ${names}`,
  tagsRemoved: (names) => `remove ${names}`,
  muted: 'sem áudio',
  soundsMixed: 'faixas de áudio mixadas em uma',
  soundTrack: (nth) => `faixa de áudio ${nth}`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
