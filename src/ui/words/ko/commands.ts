import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told, in Korean. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: '명령…',
  title: '내 컴퓨터에서 계속',
  hint: '같은 작업을 FFmpeg와 ImageMagick 명령으로 수행합니다. 두 프로그램이 설치되어 있어야 합니다. 파일이 있는 폴더에서 스크립트를 실행하면 결과는 “converted” 폴더에 저장됩니다.',
  script: '스크립트 종류',
  scripts: {
    shell: 'Linux와 macOS(sh)',
    powershell: 'Windows(PowerShell)',
    snakefile: 'Snakemake(여러 코어 또는 컴퓨터)',
  },
  text: '명령',
  copy: '복사',
  copied: '복사됨',
  save: '저장',

  madeBy: (link) => `Kiln에서 만듦(${link}).`,
  needs:
    'FFmpeg가 필요하며, 이미지에는 ImageMagick도 필요합니다. 파일이 있는 폴더에서 실행하거나 그 폴더를 지정하세요.',
  resultsGoTo: '결과는 그 옆의 “converted” 폴더에 저장됩니다. 이미 있는 파일은 교체됩니다.',
  notRead: '제외: Kiln이 아직 이 파일을 읽지 않았습니다.',
  notPossible: '제외: 이 작업을 할 수 있는 명령이 없습니다.',
  byBrowser:
    'Kiln은 브라우저의 인코더를 사용합니다. FFmpeg는 같은 품질 설정으로 자체 인코더를 사용합니다.',
  byCanvas: 'Kiln은 브라우저의 이미지 코덱을 사용합니다.',
  inSegments: (count) =>
    `Kiln은 화면을 ${plural(count, { other: '세그먼트 #개' })}로 나누어 동시에 인코딩합니다.`,
  differences: {
    'measures-loudness': 'Kiln은 먼저 음량을 측정한 다음 하나의 게인으로 조정합니다.',
    'measures-size': 'Kiln은 크기를 확인하고 충분히 작아질 때까지 다시 인코딩합니다.',
    'cuts-captions': 'Kiln은 자르는 위치 전에 시작된 자막도 표시합니다.',
    'keeps-cover': 'Kiln은 결과에 표지를 넣습니다.',
    'writes-tags': 'Kiln은 FFmpeg가 기록할 수 없는 태그까지 모두 기록합니다.',
    'drops-place-alone': 'Kiln은 위치만 제외하지만, 여기서는 카메라 데이터가 모두 제외됩니다.',
    'draws-slides': 'Kiln은 이미지 사이의 전환 효과를 직접 그립니다.',
  },
};
