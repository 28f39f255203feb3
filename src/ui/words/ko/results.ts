import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what came out, in Korean. */
export const results: Catalogue['results'] = {
  download: '다운로드',
  downloadAll: '모두 다운로드',
  saveDone: (files) => (files === 1 ? '저장' : plural(files, { other: '#개 저장' })),
  copy: '복사',
  copied: '복사됨',
  share: '공유',
  preview: '미리 보기',
  hidePreview: '미리 보기 숨기기',
  outputsOf: (name) => `“${name}” 결과`,
  saveAsZip: '모두 zip으로 저장',
  speed: (factor) => `${factor}×`,
  took: (time) => `${time} 걸림`,
  realTime: (factor) => `실시간의\u00A0${factor}배`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: '같은 크기',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: '원본보다 작아지지 않았습니다. 원본을 그대로 써도 좋습니다.',
  larger: (before, after) => `원본보다 커졌습니다(${before} → ${after}). 원본이 더 작습니다.`,
  cannotPreview:
    '이 브라우저에서는 이 형식을 재생할 수 없습니다. 파일 자체는 정상이니 다운로드하세요.',
  saving: (percent) => `저장 중, ${percent}`,
  savingOf: (name) => `“${name}” 저장 중`,
  allOutputs: '모든 결과',
  stopSaving: '저장 중지',
  savedMark: '저장됨',
  unsavedMark: '저장 안 됨',
  saved: (name) => `“${name}” 파일을 저장했습니다.`,
  noRoomToSave: (name) =>
    `“${name}” 파일을 저장하지 못했습니다. 선택한 위치에 공간이 부족합니다. 디스크 공간을 확보하거나 다른 위치를 선택한 다음 다시 다운로드하세요.`,
  notSaved: (name, detail) =>
    `“${name}” 파일을 저장하지 못했습니다(${detail}). 다시 다운로드하세요.`,
  zipName: (date) => `kiln-${date}.zip`,
};
