import type { Catalogue } from '../language.ts';

/** The words for what Kiln is, in Korean. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln은 브라우저의 코덱으로 미디어를 변환하고, 브라우저가 할 수 없는 일은 WebAssembly로 컴파일한 FFmpeg로 처리합니다. Kiln은 웹 페이지일 뿐이며, 파일을 볼 수 있는 서버가 없습니다.',
  aboutProof:
    '확인하려면 개발자 도구의 네트워크 탭을 열고 파일을 변환해 보세요. 링크를 허용하고 직접 입력하지 않는 한 Kiln의 구성 요소 외에는 아무것도 가져오지 않습니다. 또는 설정에서 오프라인으로 사용하도록 하고 연결을 끊어 보세요. 똑같이 작동합니다.',
  version: (version) => `버전 ${version}`,
  licence: 'Kiln은 GPL 버전 3 이상에 따른 자유 소프트웨어입니다.',
  engineLicence: 'FFmpeg 5.1.4(@ffmpeg/core 0.12.10), GPL-2.0-or-later.',
  engineSource: 'FFmpeg 소스 코드',
  licences: '라이선스',
};
