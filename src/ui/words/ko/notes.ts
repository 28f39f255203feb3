import type { Catalogue } from '../language.ts';
import { app } from './app.ts';

/** The words for what holds for the whole page, in Korean. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      '여기에는 아무것도 저장할 수 없어(시크릿 창인가요?) 새로 고치면 작업이 사라집니다. 완료될 때까지 이 탭을 열어 두거나 일반 창을 사용하세요.',
    emptied:
      '브라우저가 삭제했거나 사이트 데이터를 지워서, Kiln이 여기에 저장한 모든 것이 삭제되었습니다. 파일을 다시 추가하세요. 앱으로 설치하면 유지됩니다.',
    'seven-days':
      '7일 동안 이 페이지를 열지 않으면 Safari가 이 작업들을 삭제합니다. 유지하려면 Kiln을 홈 화면에 추가하세요.',
    alone: 'Kiln을 한 탭에서만 사용하세요. 이 브라우저에서는 두 탭이 서로 방해합니다.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      '브라우저의 데이터베이스가 느리게 열려, 이 탭의 작업은 새로 고치면 사라집니다. 작업이 끝난 다음 페이지를 새로 고치면 이전 작업이 보입니다.',
  },
  reload: '새로 고침',
};
