import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in, in Korean. */
export const intake: Catalogue['intake'] = {
  addFiles: '파일 추가',
  addFolder: '폴더 추가',
  more: '더 보기',
  fromLink: '링크에서…',
  dropHint: '또는 이 페이지 아무 곳에나 끌어다 놓거나 붙여넣기',
  dropNow: '놓아서 추가',
  slideshow: {
    open: '슬라이드쇼…',
    edit: '슬라이드쇼 편집…',
    offer: (count) => plural(count, { other: '이 이미지 #개로 슬라이드쇼 만들기' }),
    named: (_, names) => `해당 이미지: ${names}.`,
    withoutThem: () => '제외하고 계속',
  },
};
