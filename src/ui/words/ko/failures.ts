import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What happened, and what the user can do. */
const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = '다른 형식을 사용해 보세요.';

/** The words for failures, in Korean. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('파일이 비어 있습니다.', '다시 복사하거나 다운로드하세요.'),
  notMedia: said(
    'Kiln이 읽을 수 없는 종류의 파일입니다.',
    '동영상, 오디오 또는 이미지를 추가하세요.',
  ),
  playlist: said('다른 파일의 목록인 재생 목록입니다.', '대신 목록에 있는 파일을 추가하세요.'),
  pictureFormats: {
    heic: said(
      '엔진이 “자동”일 때 HEIC 이미지를 JPEG, PNG, WebP로 변환할 수 있습니다.',
      '이 중 한 형식을 선택하세요.',
    ),
    avif: said(
      '엔진이 “자동”일 때 AVIF 이미지를 JPEG, PNG, WebP로 변환할 수 있습니다.',
      '이 중 한 형식을 선택하세요.',
    ),
    jxl: said(
      '엔진이 “자동”일 때 JPEG XL 이미지를 JPEG, PNG, WebP로 변환할 수 있습니다.',
      '이 중 한 형식을 선택하세요.',
    ),
    pdf: said(
      '엔진이 “자동”일 때 PDF 이미지를 JPEG, PNG, WebP로 변환할 수 있습니다.',
      '이 중 한 형식을 선택하세요.',
    ),
    svg: said('Kiln은 SVG 그림을 읽을 수 없습니다.', '먼저 PNG로 저장하세요.'),
    'webp-animation': said(
      'Kiln은 아직 움직이는 WebP를 읽을 수 없습니다.',
      '먼저 GIF나 동영상으로 저장하세요.',
    ),
  },
  onlyToPictures: {
    what: (format) => `${format} 이미지는 다른 이미지로만 변환할 수 있습니다.`,
    todo: '이미지 형식을 선택하세요.',
  },
  picturesOnly: {
    what: (format) => `Kiln은 엔진이 자동일 때 이미지로만 ${format}을(를) 만듭니다.`,
    todo: '동영상의 한 프레임은 JPEG나 PNG를 선택하세요.',
  },
  pictureTooLarge: {
    what: (width, height) => `이미지가 너무 큽니다: ${width} × ${height}픽셀.`,
    todo: '먼저 크기를 줄이세요.',
  },
  damaged: said(
    '파일이 손상되었습니다.',
    '다시 복사하거나 다운로드하고, 다른 곳에서 재생되는지 확인하세요.',
  ),
  cutShort: {
    what: (actual, expected) => `전체 ${expected} 중 ${actual} 지점에서 파일이 끝납니다.`,
    todo: '파일이 불완전한 것 같습니다. 다시 복사하거나 다운로드하세요.',
  },
  noTrack: {
    video: said('이 파일에는 화면이 없습니다.', '오디오 형식을 선택하세요.'),
    audio: said('이 파일에는 소리가 없습니다.', '동영상 또는 이미지 형식을 선택하세요.'),
    subtitles: said('이 파일에는 자막이 없습니다.', '다른 형식을 선택하세요.'),
    text: said(
      '이 파일의 자막은 텍스트가 아니라 이미지입니다.',
      '그대로 유지하려면 MKV를 선택하세요.',
    ),
    any: said('이 형식에 담을 수 있는 것이 파일에 없습니다.', '다른 형식을 선택하세요.'),
  },
  declined: said('Kiln은 이 파일을 그렇게 변환할 수 없습니다.', '다른 형식이나 옵션을 선택하세요.'),
  unsupportedCodec: {
    what: (codec) => `이 브라우저에서는 ${codec} 코덱을 디코딩할 수 없습니다.`,
    todo: '먼저 다른 프로그램으로 변환하세요.',
    todoOrKeep: (formats, codec) =>
      `그대로 유지하려면 ${formats} 형식을 선택하거나, ${codec} 코덱을 재생하는 브라우저에서 엔진을 “자동”으로 두고 사용하세요.`,
  },
  limitTooLow: {
    what: (limit, least) => `이 파일을 ${limit}까지 줄일 수 없습니다. 약 ${least} 필요합니다.`,
    todo: '그만큼 허용하거나, 구간을 자르거나, 다른 형식을 선택하세요.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `이 파일을 ${limit}까지 줄일 수 없습니다. 가장 작은 결과의 크기: ${reached}.`,
    todo: '더 크게 허용하거나, 해상도를 낮추거나, 다른 형식을 선택하세요.',
  },
  engineFailed: {
    what: (code) => `FFmpeg가 이 파일을 변환하지 못했습니다(코드 ${code}).`,
    todo: '다른 형식을 사용해 보세요. 자세한 내용은 세부 정보에 있습니다.',
  },
  engineCrashed: said(
    '이 파일을 처리하다 FFmpeg가 비정상 종료되었습니다.',
    '다시 시도하거나 다른 형식을 사용해 보세요.',
  ),
  stalled: {
    what: (time) => `${time} 동안 진행이 없어 Kiln이 중지했습니다.`,
    todo: '다른 프로그램을 닫고 다시 시도하거나 해상도를 낮추세요.',
  },
  crashedTwice: said(
    '이 파일 때문에 Kiln이 두 번 비정상 종료되어 자동으로 다시 시도하지 않습니다.',
    '다른 형식이나 더 낮은 해상도를 사용해 보세요.',
  ),
  outOfMemory: said(
    '브라우저의 메모리가 부족합니다.',
    '다른 탭을 닫고 다시 시도하거나 해상도를 낮추세요.',
  ),
  engineUnavailable: {
    offline: said(
      'FFmpeg를 다운로드하지 못했습니다.',
      '다시 온라인이 되면 Kiln이 다시 시도합니다.',
    ),
    missing: said(
      'FFmpeg를 찾을 수 없습니다.',
      'Kiln이 업데이트된 것 같습니다. 페이지를 새로 고친 다음 다시 시도하세요.',
    ),
    corrupt: said(
      '받은 FFmpeg가 손상되었습니다.',
      '페이지를 새로 고치고 다시 시도하세요. 프록시나 확장 프로그램이 변경했을 수 있습니다.',
    ),
    unsupported: said(
      '이 브라우저에서는 FFmpeg를 실행할 수 없습니다.',
      '브라우저를 업데이트하거나 최신 Chrome, Edge, Firefox, Safari를 사용하세요.',
    ),
  },
  storageFull: {
    what: '공간이 부족합니다.',
    needed: (needed) => `공간이 부족합니다. 약 ${needed} 필요합니다.`,
    used: (used) => `공간이 부족합니다. Kiln이 여기에 저장한 크기: ${used}.`,
    neededAndUsed: (needed, used) =>
      `공간이 부족합니다. 약 ${needed} 필요합니다. Kiln이 여기에 저장한 크기: ${used}.`,
    todo: '완료된 작업을 제거하거나 디스크 공간을 확보한 다음 다시 시도하세요.',
  },
  storageRefused: said(
    '브라우저가 파일 저장을 허용하지 않았습니다.',
    '시크릿 창이라면 일반 창을 사용해 보세요.',
  ),
  tooLargeForMemory: {
    what: (limit) => `결과가 이 브라우저의 한도인 ${limit}보다 커집니다.`,
    todo: '품질이나 해상도를 낮추거나 최신 Chrome, Edge, Firefox, Safari를 사용하세요.',
  },
  outputRejected: {
    empty: said('결과가 비어 있습니다.', OTHER_FORMAT),
    unreadable: said('결과를 읽을 수 없어 버렸습니다.', OTHER_FORMAT),
    'missing-track': said('결과에 빠진 트랙이 있어 버렸습니다.', OTHER_FORMAT),
    'too-long': said('결과가 원본보다 길어 버렸습니다.', OTHER_FORMAT),
    undecodable: said(
      '결과가 처음부터 끝까지 재생되지 않아 버렸습니다.',
      '다른 형식을 사용해 보거나 파일이 다른 곳에서 재생되는지 확인하세요.',
    ),
    seams: said(
      '동영상의 세그먼트가 서로 이어지지 않아 결과를 버렸습니다.',
      '다시 시도하거나 다른 형식을 사용해 보세요.',
    ),
  },
  unreadableImages: {
    what: (count) => plural(count, { other: '이 브라우저에서 이미지 #개를 표시할 수 없습니다.' }),
    todo: '제외하고 계속하거나, 작업을 제거하고 다시 시작하세요.',
  },
  internal: {
    what: 'Kiln에서 문제가 발생했습니다.',
    todo: (detail) => `다시 시도하세요. 또 발생하면 다음 내용을 알려 주세요: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `파일 길이는 ${length}인데 시작이 ${start}입니다.`,
      todo: '시작을 앞당기세요.',
    },
    nothingLeft: said('시작과 끝 사이에 남는 것이 없습니다.', '끝을 늦추세요.'),
    cropOutside: {
      what: (width, height) => `화면 크기보다 많이 잘립니다: ${width} × ${height}픽셀.`,
      todo: '덜 자르세요.',
    },
    noSuchTrack: {
      what: (wanted, has) =>
        `오디오 트랙 ${wanted}번이 없습니다. 이 파일의 오디오 트랙은 ${has}개입니다.`,
      todo: '다른 오디오 트랙을 선택하세요.',
    },
    fadesTooLong: {
      what: (fades, length) => `페이드 길이는 ${fades}인데 결과 길이는 ${length}뿐입니다.`,
      todo: '페이드를 짧게 하세요.',
    },
  },
};
