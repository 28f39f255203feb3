import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms, in Korean. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: '닫기',
  dismiss: '닫기',
  headline: '동영상, 오디오, 이미지를 바로 여기서 변환.',
  lead: (formats) =>
    `Kiln은 이 브라우저 안에서 ${formats}가지 형식으로 변환합니다. 파일은 절대 업로드되지 않습니다.`,
  promises: [
    ['안전', '서버도 계정도 없습니다. 네트워크 탭을 보면 아무것도 전송되지 않습니다.'],
    ['끈기', '새로 고침, 비정상 종료, 재시작 후에도 대기열이 남아 중단된 곳부터 계속됩니다.'],
    [
      '오프라인',
      '파일을 한 번 처리하고 나면 연결 없이도 작동합니다. 일부 파일에는 FFmpeg가 필요합니다(10MB, 한 번만 다운로드).',
    ],
  ],
  convertTo: '변환 형식',
  formatKinds: {
    video: '동영상',
    animation: '애니메이션',
    audio: '오디오',
    still: '이미지',
    subtitles: '자막',
  },
  optionsForAll: '모든 파일의 옵션',
  presets: '프리셋',
  startAtOnce: '바로 시작',
  convert: '변환',
  settings: '설정',
  about: '정보',
  updateReady: '새 버전이 준비되었습니다',
  updateWaits: '실행 중인 작업이 끝나기를 기다립니다.',
  updateNow: '대기열은 유지됩니다.',
  update: '업데이트',
  updating: '업데이트 중',
  wentWrong: (detail) => `작업하지 못했습니다: ${detail}`,
  notOffline:
    '이 브라우저가 Kiln 전체를 저장하지 못해 연결 없이는 작동하지 않을 수 있습니다. 인터넷에 연결하고 여유 공간을 확보한 다음 다시 시도하세요.',
  startedMeanwhile: (name) =>
    `“${name}” 작업이 시작되어 더 이상 변경할 수 없습니다. 적용하지 않은 변경 사항은 사라졌습니다. 다시 변경하려면 먼저 작업을 취소하세요.`,
  removedMeanwhile: (name) => `“${name}” 작업이 더 이상 대기열에 없어 변경할 수 없습니다.`,
  notAdded: (name, why) => `“${name}” 항목이 추가되지 않았습니다. ${why}`,
  outputGone: (name) =>
    `“${name}” 파일이 더 이상 이 브라우저에 저장되어 있지 않습니다. 파일을 다시 변환하세요.`,
  said: {
    added: (n) => plural(n, { other: '파일 #개를 추가했습니다.' }),
    done: (name) => `“${name}” 작업을 완료했습니다.`,
    doneMany: (n) => plural(n, { other: '작업 #개를 완료했습니다.' }),
    failed: (name) => `“${name}” 작업이 실패했습니다.`,
    failedMany: (n) => plural(n, { other: '작업 #개가 실패했습니다.' }),
    finished: '대기열이 모두 끝났습니다.',
    update: '새 버전이 준비되었습니다.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `완료 – ${what}`,
  titleFailed: (failed, what) => `${plural(failed, { other: '실패 #개' })} – ${what}`,
  files: (count) => plural(count, { other: '파일 #개' }),
  copyReport: '보고서 복사',
  reportCopied: '복사됨',
  slowDatabase:
    '브라우저의 데이터베이스가 느리게 열리고 있습니다. 작업이 그 안에 있으므로 Kiln이 기다렸다가 열리는 대로 자동으로 계속합니다. 기다리지 않으면 빈 대기열로 시작하며, 새로 고치면 사라집니다.',
  goOnWithout: '기다리지 않고 계속',
  unusable: {
    'old-browser': `이 브라우저는 너무 오래되어 Kiln을 사용할 수 없습니다. Chrome 또는 Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} 이상이 필요합니다. 브라우저를 업데이트하거나 다른 브라우저에서 Kiln을 여세요.`,
    insecure:
      'Kiln이 파일을 저장하고 엔진을 확인하려면 안전한 주소가 필요합니다. https 또는 localhost에서 여세요.',
    'no-storage':
      '이 브라우저에서는 Kiln이 아무것도 저장할 수 없습니다. 시크릿 모드를 종료하거나 이 페이지의 사이트 데이터를 허용하세요.',
    newer:
      '더 새로운 Kiln이 사용된 적이 있습니다. 이 페이지를 새로 고쳐 업데이트하세요. 작업은 유지됩니다.',
    blocked:
      '다른 탭에서 이전 버전의 Kiln이 실행 중입니다. 그 작업이 끝나면 탭을 닫거나 새로 고치세요. 이 페이지는 자동으로 계속됩니다.',
  },
};
