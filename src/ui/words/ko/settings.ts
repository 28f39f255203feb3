import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings, in Korean. */
export const settings: Catalogue['settings'] = {
  diagnostics: '진단',
  diagnosticsHint: '이 브라우저의 기능, 대기열의 기록, 저장된 항목의 검사.',
  engine: '엔진',
  engines: { auto: '자동', ffmpeg: 'FFmpeg만' },
  engineHint:
    '자동: 충분히 좋으면 브라우저의 빠른 코덱을, 아니면 FFmpeg를 사용합니다. FFmpeg만: 느리지만 모든 브라우저에서 결과가 같습니다.',
  engineDownload: 'FFmpeg 다운로드',
  engineDownloads: { early: '필요한 파일을 추가할 때', late: '“변환”을 누를 때' },
  engineDownloadHint: '10MB, 한 번만. 데이터 절약 연결에서는 “변환”을 누를 때까지 기다립니다.',
  theme: '테마',
  themes: { system: '시스템', light: '라이트', dark: '다크' },
  language: '언어',
  languageAuto: '자동',
  languageNotFetched: '이 언어를 가져오지 못했습니다. 온라인 상태에서 다시 선택하세요.',
  links: '링크 가져오기',
  switch: { off: '끔', on: '켬' },
  linksHint:
    '웹 주소에 있는 파일을 변환할 수 있습니다. Kiln은 먼저 웹사이트 이름을 알려 주며, 다른 곳에서는 아무것도 가져오지 않습니다.',
  offline: '오프라인 사용',
  offlineHint:
    '일반적인 파일은 브라우저가 직접 변환합니다. 일부 파일에는 FFmpeg(10MB)가 필요하며, 처음 필요할 때 다운로드됩니다. 지금 다운로드하면 오프라인에서도 사용할 수 있습니다.',
  makeOffline: '오프라인에서 사용',
  offlineUnkept:
    'FFmpeg를 저장할 공간이 없어 이 페이지를 닫을 때까지만 사용할 수 있습니다. 공간을 확보하고 페이지를 새로 고친 다음 다시 시도하세요.',
  offlineReady: 'FFmpeg가 저장되었습니다. Kiln의 모든 기능이 연결 없이 작동합니다.',
  fetching: 'FFmpeg 가져오는 중',
  storage: {
    storage: '저장 공간',
    used: (used) => `${used} 사용 중`,
    usedOf: (used, quota) => `${used} 사용 중(브라우저 한도 ${quota})`,
    hint: '파일은 변환될 때까지, 결과는 제거할 때까지 여기에 남습니다.',
    contents: {
      sources: '원본',
      outputs: '결과',
      unfinished: '끝나지 않은 작업',
      leftovers: '남은 파일',
      engine: '엔진',
      other: 'Kiln 자체와 작업 기록',
    },
    deleteOutputs: (jobs) => plural(jobs, { other: '완료된 작업 #개의 결과 삭제' }),
    deleteOutputsHint: '완료된 작업이 목록에서 사라집니다. 다운로드한 파일은 그대로 남습니다.',
    deleteLeftovers: '남은 파일 삭제',
    deleteEngine: 'FFmpeg 삭제',
    deleteEngineHint: '파일에 필요하면 다시 다운로드됩니다(10MB).',
  },
};
