import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link, in Korean. */
export const links: Catalogue['links'] = {
  title: '링크에서 추가',
  address: '파일 주소',
  placeholder: 'https://example.org/song.mp4',
  format: '변환 형식',
  nobodyYet: '링크에 있는 웹사이트에만 연결합니다.',
  asks: [
    'Kiln이 ',
    ' 사이트에 파일을 요청합니다. 이 사이트와, 여기서 연결되는 사이트는 내 IP 주소를 볼 수 있습니다.',
  ],
  allow: 'Kiln의 링크 가져오기 허용',
  allowHint: '기본적으로 꺼져 있습니다. 설정에서 언제든지 끌 수 있습니다.',
  go: '가져와서 변환',
  asking: (host) => `${host}에 요청 중`,
  stop: '중지',

  fetching: '가져오는 중인 링크',
  progressOf: (name) => `“${name}” 가져오는 중`,
  from: (host) => `${host}에서`,
  received: (received, total) => `${received} / ${total}`,
  stopOf: (name) => `“${name}” 가져오기 중지`,
  notFetched: (name, why) => `“${name}” 파일을 가져오지 못했습니다. ${why}`,
};
