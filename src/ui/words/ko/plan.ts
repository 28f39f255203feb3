import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (failed: string, instead: string) => ({
  coming: `${failed} ${instead}할 예정입니다.`,
  now: `${failed} ${instead}하고 있습니다.`,
  past: `${failed} ${instead}했습니다.`,
  tried: `${failed} ${instead}해 보았습니다.`,
});

const MISTAKE = setback('Kiln이 브라우저 코덱을 사용하는 데 버그가 있어', 'FFmpeg로 처리');

const REPORT = ' 버그를 알려 주세요.';

const times = (kind: string) => (count: number) =>
  count === 1 ? kind : plural(count, { other: `${kind} ×#` });

/** The words for what a plan does to a file, in Korean. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('비디오'),
    audio: times('오디오'),
    cover: times('표지'),
    subtitle: times('자막'),
    attachment: times('첨부 파일'),
    data: times('데이터'),
  },
  metadata: {
    text: (count) => plural(count, { other: '태그 #개' }),
    date: () => '날짜',
    place: () => '위치',
    device: () => '카메라',
    timecode: () => '타임코드',
    exif: () => 'EXIF 데이터',
    'maker-notes': () => '제조사 메모',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => '주석',
    'gain-map': () => 'HDR 게인 맵',
    'motion-video': () => '모션 포토의 동영상',
    pages: (count) => `나머지 페이지 (${count})`,
    chapters: (count) => plural(count, { other: '챕터 #개' }),
    marks: () => '트랙 표시',
  },
  marked: (what, marks) => `${what}(${marks})`,
  marks: {
    default: '기본',
    forced: '강제',
    original: '원어',
    commentary: '해설',
    'hearing-impaired': '청각 장애인용',
    'visual-impaired': '시각 장애인용',
  },
  metadataKept: (what) => `${what} 유지`,
  metadataLeftOut: (what) => `${what} 제외`,
  becauseOfPrivacy: '개인 정보 보호',
  becauseOnlyFirst: 'Kiln은 첫 페이지를 변환함',
  becauseUnwritten: 'Kiln이 쓸 수 없음',
  becauseOutdated: '더 이상 맞지 않음',
  copied: '복사',
  encoded: (from, to, engine) =>
    from === to ? `${from} 재인코딩(${engine})` : `${from} → ${to}(${engine})`,
  bridged: (from, to) =>
    from === to
      ? `${from} 재인코딩(디코딩은 FFmpeg, 인코딩은 이 브라우저)`
      : `${from} → ${to}(디코딩은 FFmpeg, 인코딩은 이 브라우저)`,
  decodedBy: (decoder) => `디코딩은 ${decoder}`,
  leftOut: '제외',
  asChosen: '선택한 대로',
  leftOutBecause: (what, why) => `${what}: ${why}`,
  pictureSubtitles: times('이미지 자막'),
  copiedBy: (engine) => `복사(${engine})`,
  becauseUnwritable: '브라우저가 쓸 수 없음',
  becauseNotHeld: (format) => `${format} 형식에 담을 수 없음`,
  becauseOfTiming: '속도 변경을 따라갈 수 없음',
  becauseNotTogether: '쓰는 데 필요한 FFmpeg가 이 동영상을 읽을 수 없음',
  becauseMixed: '하나로 믹스',
  becauseEmpty: '비어 있음',
  becauseNobodyDecodes: (codec) => `${codec} 코덱을 디코딩할 수 없음`,
  unread: (bytes, all) =>
    `이 파일의 일부를 읽을 수 없습니다. 전체 ${all} 중 ${bytes} 분량이 결과에서 빠집니다.`,
  deinterlaced: '디인터레이스',
  lossless: '무손실',
  hdrToSdr: 'HDR을 SDR로 변환',
  hdrKept: 'HDR을 10비트로 유지',
  flattened: {
    white: '투명한 부분은 흰색',
    black: '투명한 부분은 검은색',
    grey: '투명한 부분은 회색',
    green: '투명한 부분은 녹색',
  },
  becauseEnded: '시작 위치 전에 끝남',
  tooLargeForSource: (names) => `${names} 제외: 원본보다 큼`,
  engineNames: { images: '이 브라우저', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: '선택한 옵션에 따라',
  becauseOfSize: '크기에 맞추기 위해',
  becauseExactSize: '정확한 크기로 만들 수 있음',
  allowed: (size) => `최대 ${size}`,
  allowedAt: (size, how) => `최대 ${size}: ${how}`,
  atQuality: (quality: string) => `품질 ${quality}`,
  pictureAt: (size, kbit) => `${size}, ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { other: '#패스' }),
  inPass: (pass) => `패스 ${pass}`,
  becauseOfRotation: '똑바로 회전',
  becauseTrimmed: '잘라 낸 부분이 보이지 않도록',
  becauseUnsafe: '복사하면 재생되지 않을 수 있음',
  becauseOfQuality: '크기를 가장 작게 하기 위해',
  becauseUndecodable: (codec) => `이 브라우저가 ${codec} 코덱을 디코딩할 수 없음`,
  becauseUnencodable: (codec) => `이 브라우저가 ${codec} 코덱을 제대로 인코딩할 수 없음`,
  becauseSurround: (codec) => `이 브라우저가 ${codec} 코덱으로 3채널 이상을 인코딩할 수 없음`,
  becauseOfEdit: '필요한 필터가 FFmpeg에만 있음',
  becauseUnsupported: 'WebCodecs가 읽을 수 없는 종류의 파일',
  becauseOfSetting: '설정에서 정한 대로',
  inParts: (count) => plural(count, { other: '세그먼트 #개를 동시에' }),
  wholeForNewFrames: '나누지 않음: 프레임이 바뀜',
  wholeForUnknownFrames: '나누지 않음: 프레임 시간을 알 수 없음',
  wholeForUncuttable: '나누지 않음: 나눌 수 없음',
  setbacks: {
    images: setback('이 브라우저가 이미지를 처리하지 못해', 'FFmpeg로 처리'),
    webcodecs: setback('브라우저의 코덱으로 처리하지 못해', 'FFmpeg로 처리'),
    'webcodecs-declined': setback('브라우저의 코덱이 이 파일에 맞지 않아', 'FFmpeg로 처리'),
    'webcodecs-mistake': {
      coming: MISTAKE.coming + REPORT,
      now: MISTAKE.now + REPORT,
      past: MISTAKE.past + REPORT,
      tried: MISTAKE.tried + REPORT,
    },
    bridge: setback('FFmpeg와 브라우저 인코더를 함께 쓰지 못해', 'FFmpeg만으로 처리'),
    copy: setback('그대로 복사하지 못해', '재인코딩'),
    'usual-size': setback('첫 결과가 너무 커서', '크기에 맞게 재인코딩'),
    segments: setback('세그먼트가 서로 이어지지 않아', '나누지 않고 인코딩'),
  },
  atOnce: '즉시',
  aboutASecond: '약\u00A01초',
  roughly: (amount) => `약\u00A0${amount}`,
};
