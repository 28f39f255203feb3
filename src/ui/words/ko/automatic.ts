import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, in Korean. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: '자동',
  hint: '파일 종류에 따라: 동영상, 오디오, 이미지',
  kindBecomes: {
    video: '동영상 변환 형식',
    sound: '오디오 변환 형식',
    picture: '이미지 변환 형식',
    subtitles: '자막 변환 형식',
  },
  already: {
    copied: (format) => `이미 ${format} 형식입니다. 변환하면 복사본이 만들어집니다.`,
    encoded: (format) => `이미 ${format} 형식입니다. 변환해도 다시 인코딩될 뿐입니다.`,
  },
  makeSmaller: '더 작게',
};
