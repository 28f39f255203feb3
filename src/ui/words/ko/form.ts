import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of forms of options, in Korean. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: '구간 자르기',
    picture: '화면',
    sound: '소리',
    encoding: '인코딩',
    privacy: '개인 정보',
    tags: '태그',
  },
  groupChanged: (group, changed) => `${group} · ${plural(changed, { other: '#개 변경' })}`,
  resetGroups: {
    trim: '구간 자르기 초기화',
    picture: '화면 초기화',
    sound: '소리 초기화',
    encoding: '인코딩 초기화',
    privacy: '개인 정보 초기화',
    tags: '태그 초기화',
  },
  timeExpected: '시간(예: 1:02.5 또는 62.5)',
  choosePicture: '이미지 선택…',
  pictureUnreadable: '이 이미지를 읽을 수 없습니다. JPEG나 PNG를 사용하세요.',
  editTrim: '구간 자르기…',
  editCrop: '화면 자르기…',
  saveAsPreset: '프리셋으로 저장',
  priority: '우선순위',
  priorities: { high: '높음', normal: '보통', low: '낮음' },
  optionsOf: (name) => `“${name}” 옵션`,
  estimate: {
    ofWaiting: (files) => plural(files, { other: '대기 중인 파일 #개 예상:' }),
    ofJob: '이 옵션으로 예상:',
  },
};
