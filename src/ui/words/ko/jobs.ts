import type { Catalogue } from '../language.ts';

/** The words of the list and its rows, in Korean. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `“${name}” 변환 형식`,
  wishes: {
    pause: '일시 정지',
    resume: '계속',
    cancel: '취소',
    retry: '다시 시도',
  },
  select: (name) => `“${name}” 선택`,
  options: '옵션',
  again: '다시 변환',
  addedAgain: (name) => `“${name}” 작업을 결과 아래에 다시 추가했습니다.`,
  mute: '음소거',
  moveUp: '위로 이동',
  moveDown: '아래로 이동',
  remove: '제거',
  importing: '추가 중…',
  held: '변환 준비됨',
  needsEngine:
    'FFmpeg(10MB)가 필요하지만 오프라인 상태입니다. 지금 “변환”을 누르면 다시 온라인이 될 때 시작합니다.',
  waiting: '대기 중',
  cancelled: '취소됨',
  stages: {
    'loading-engine': 'FFmpeg 가져오는 중(10MB, 한 번만)',
    probing: '파일 읽는 중',
    working: '변환 중',
    verifying: '결과 확인 중',
  },
  attempt: (n) => `${n}번째 시도`,
  progressOf: (name) => `“${name}” 진행률`,
  timeLeft: (time) => `${time} 남음`,
  details: '세부 정보',
  priorityMarks: { high: '우선순위 높음', low: '우선순위 낮음' },
  keeping: {
    session:
      '이번에만 사용 가능: 파일을 저장할 공간이 없었습니다. 완료될 때까지 이 탭을 열어 두세요.',
    linked: '파일이 커서 복사하지 않았습니다. 완료될 때까지 파일을 그 자리에 두세요.',
  },
  keepCopy: '사본 보관',
  copying: '복사 중…',
  notCopied: {
    'no-room': '사본을 보관할 공간이 없습니다. 파일을 그 자리에 두세요.',
    unreachable: '파일이 그 자리에 없거나 변경되었습니다.',
  },
  changeOptions: '옵션 변경',
};
