import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for selecting, sorting and filtering the list, in Korean. */
export const listTools: Catalogue['listTools'] = {
  selection: '선택',
  selected: (n) => plural(n, { other: '#개 선택됨' }),
  convert: '선택 항목 변환',
  download: '선택 항목 다운로드',
  remove: '선택 항목 제거',
  all: '모두 선택',
  none: '선택 해제',
  view: '정렬 및 필터',
  sort: '정렬',
  sorts: { queue: '대기열 순', name: '이름순', size: '큰 순', newest: '최신순' },
  phase: '상태',
  anyPhase: '모든 상태',
  phases: {
    held: '준비됨',
    waiting: '대기 중',
    running: '실행 중',
    paused: '일시 정지됨',
    done: '완료',
    failed: '실패',
    lost: '파일 없음',
    cancelled: '취소됨',
  },
  kind: '종류',
  anyKind: '모든 종류',
  kinds: { video: '동영상', sound: '오디오', picture: '이미지', other: '기타' },
  shown: (shown, all) => `${all}개 중 ${shown}개 표시`,
};
