import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for those who look away while Kiln works, in Korean. */
export const notify: Catalogue['notify'] = {
  whenDone: '완료되면',
  notify: '알림',
  sound: '소리',
  hint: '대기열이나 오래 걸리는 작업이 완료되면 알려 줍니다.',
  blocked: '알림이 차단되었습니다. 주소 옆의 아이콘을 눌러 이 사이트의 설정에서 허용하세요.',
  missing:
    '이 브라우저는 알림을 지원하지 않습니다. iPhone이나 iPad에서는 먼저 Kiln을 홈 화면에 추가하세요.',
  offer: '시간이 좀 걸립니다. 준비되면 알려 드릴까요?',
  accept: '알림 받기',
  decline: '아니요',
  refused: '알림이 차단되었습니다. 이 사이트의 설정에서 변경할 수 있습니다.',

  titles: {
    ready: '준비 완료',
    failed: '변환하지 못했습니다',
    done: '완료',
  },
  finishedTitles: {
    ready: '준비 완료: 대기열이 끝났습니다',
    failed: '변환하지 못했습니다: 대기열이 끝났습니다',
    done: '완료: 대기열이 끝났습니다',
  },
  ready: (count) => plural(count, { other: '파일 #개가 준비되었습니다.' }),
  failed: (count) => plural(count, { other: '#개가 실패했습니다.' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { other: '파일 #개가 준비되었고' })} ${failed}개가 실패했습니다.`,
};
