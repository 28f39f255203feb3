import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = '브라우저에서 파일을 다운로드한 다음 여기에 추가하세요.';

const brokeOff = (why: string) => (progress: string) =>
  `연결이 끊겼습니다(받은 데이터: ${progress}). ${why}.`;

/** The words for links that were not fetched, in Korean. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln의 링크 가져오기가 허용되지 않았습니다.', '설정에서 허용하세요.'),
  notAnAddress: said(
    '웹 주소가 아닙니다.',
    'https://로 시작하고 파일 하나를 가리키는 주소여야 합니다.',
  ),
  password: said('주소에 암호가 있습니다. 웹 페이지는 암호를 보낼 수 없습니다.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} 사이트는 다른 웹 페이지가 파일을 읽지 못하게 합니다.`,
    todo: (site) => `${site} 사이트에서 다운로드할 수 있으면 다운로드한 다음 여기에 추가하세요.`,
  },
  mixedContent: {
    what: (host) => `${host} 연결이 암호화되지 않아(http) 브라우저가 차단합니다.`,
    todo: `대신 https://로 시작하는 주소를 사용해 보세요. 또는 ${DOWNLOAD}`,
  },
  offline: said('오프라인 상태입니다.', '다시 온라인이 되면 시도하세요.'),
  notReachable: {
    what: (host) => `${host} 서버가 응답하지 않습니다.`,
    todo: '주소를 확인하거나 나중에 다시 시도하세요.',
  },
  notAllowed: {
    what: (host) => `${host} 사이트는 다른 웹 페이지가 파일을 읽지 못하게 합니다.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} 사이트는 이 파일을 아무에게나 제공하지 않습니다(${status}).`,
      todo: '사이트에 로그인해 다운로드한 다음 여기에 추가하세요.',
    },
    missing: {
      what: (host, status) => `${host} 사이트의 이 주소에 파일이 없습니다(${status}).`,
      todo: '주소를 확인하세요. 파일이 이동했을 수 있습니다.',
    },
    failing: {
      what: (host, status) => `${host} 서버가 지금 파일을 보낼 수 없습니다(${status}).`,
      todo: '나중에 다시 시도하거나 브라우저에서 주소를 열어 이유를 확인하세요.',
    },
  },
  page: said(
    '파일이 아니라 웹 페이지입니다.',
    '파일 자체의 주소를 사용하거나, 그 페이지에서 다운로드해 여기에 추가하세요.',
  ),
  playlist: said('다른 파일의 목록인 재생 목록입니다.', '목록에 있는 주소를 사용하세요.'),
  notMedia: {
    what: '동영상, 오디오, 이미지가 아닙니다.',
    whatBut: (type) => `동영상, 오디오, 이미지가 아닙니다(${type}).`,
    todo: '주소가 파일 자체를 가리키는지 확인하세요.',
  },
  empty: said('파일이 비어 있습니다.', '주소를 확인하거나 나중에 다시 시도하세요.'),
  tooLarge: {
    what: '파일을 저장할 공간이 부족합니다.',
    ofSize: (size) => `파일을 저장할 공간이 부족합니다(${size}).`,
    ofSizeInRoom: (size, room) => `파일 크기는 ${size}인데 남은 공간은 ${room}입니다.`,
    todo: '완료된 작업을 제거하거나 디스크 공간을 확보한 다음 다시 시도하세요. 또는 다운로드해서 여기에 추가하세요. Kiln은 그 자리에서 바로 읽을 수 있습니다.',
  },
  brokeOff: {
    tried: brokeOff('이어받지 못했습니다'),
    refused: brokeOff('이 서버는 이어받기를 지원하지 않습니다'),
    changed: brokeOff('서버의 파일이 변경되었습니다'),
    received: (received, size) => `${received} / ${size}`,
    todo: '다시 시도하거나, 브라우저에서 파일을 다운로드해 여기에 추가하세요.',
  },
  unavailable: said(
    '링크 가져오기를 시작하지 못했습니다.',
    '페이지를 새로 고친 다음 다시 시도하세요.',
  ),
};
