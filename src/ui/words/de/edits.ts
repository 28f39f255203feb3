import type { Catalogue } from '../language.ts';

/** The words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: (text) => text,
  from: (start) => `ab ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `geschnitten am Schlüsselbild vor ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, wo die Datei endet`,
  atKeyFrames: 'an Schlüsselbildern geschnitten',
  cropped: 'zugeschnitten',
  croppedTo: (size) => `zugeschnitten auf ${size}`,
  turned: (how) => `${how} gedreht`,
  mirrored: 'gespiegelt',
  speed: (factor) => `${factor}× Tempo`,
  newTags: (names) => `${names} geändert`,
  tagsRemoved: (names) => `${names} entfernt`,
  muted: 'ohne Ton',
  soundsMixed: 'Tonspuren zu einer gemischt',
  soundTrack: (nth) => `Tonspur ${nth}`,
  option: (label, value) => `${label}: ${value}`,
};
