import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What failed, and what is done instead: when it is about to be done, is done, was done, or was tried in vain. */
const byFFmpeg = (failed: string) => ({
  coming: `${failed}, jadi FFmpeg akan mengerjakannya.`,
  now: `${failed}, jadi FFmpeg sedang mengerjakannya.`,
  past: `${failed}, jadi FFmpeg yang mengerjakannya.`,
  tried: `${failed}, jadi FFmpeg yang mencobanya.`,
});

const byFFmpegReported = (failed: string) => ({
  coming: `${failed}, jadi FFmpeg akan mengerjakannya. Mohon laporkan.`,
  now: `${failed}, jadi FFmpeg sedang mengerjakannya. Mohon laporkan.`,
  past: `${failed}, jadi FFmpeg yang mengerjakannya. Mohon laporkan.`,
  tried: `${failed}, jadi FFmpeg yang mencobanya. Mohon laporkan.`,
});

const encodedAnew = (failed: string, how: string) => ({
  coming: `${failed}, jadi file akan dikodekan ${how}.`,
  now: `${failed}, jadi file sedang dikodekan ${how}.`,
  past: `${failed}, jadi file dikodekan ${how}.`,
  tried: `${failed}, jadi file dikodekan ${how}.`,
});

const times = (kind: string) => (count: number) =>
  count === 1 ? kind : plural(count, { other: `${kind} ×#` });

/** In Indonesian: the words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Video'),
    audio: times('Audio'),
    cover: times('Sampul'),
    subtitle: times('Subtitel'),
    attachment: times('Lampiran'),
    data: times('Data'),
  },
  metadata: {
    text: (count) => plural(count, { other: '# tag' }),
    date: () => 'tanggal',
    place: () => 'lokasi',
    device: () => 'kamera',
    timecode: () => 'kode waktu',
    exif: () => 'data EXIF',
    'maker-notes': () => 'catatan pembuat',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'komentar',
    'gain-map': () => 'peta gain HDR',
    'motion-video': () => 'video foto bergerak',
    pages: (count) => `halaman berikutnya (${count})`,
    chapters: (count) => plural(count, { other: '# bab' }),
    marks: (count) => (count === 1 ? 'tanda trek' : plural(count, { other: '# tanda trek' })),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'bawaan',
    forced: 'dipaksakan',
    original: 'asli',
    commentary: 'komentar',
    'hearing-impaired': 'untuk tunarungu',
    'visual-impaired': 'untuk tunanetra',
  },
  metadataKept: (what) => `${what} dipertahankan`,
  metadataLeftOut: (what) => `${what} tidak disertakan`,
  becauseOfPrivacy: 'demi privasi',
  becauseOnlyFirst: 'Kiln mengambil yang pertama',
  becauseUnwritten: 'Kiln tidak dapat menulisnya',
  becauseOutdated: 'tidak lagi benar',
  copied: 'disalin',
  encoded: (from, to, engine) =>
    from === to ? `${from} dikodekan ulang oleh ${engine}` : `${from} → ${to} oleh ${engine}`,
  bridged: (from, to) =>
    from === to
      ? `${from} dikodekan ulang, didekode FFmpeg, dikodekan browser ini`
      : `${from} → ${to}, didekode FFmpeg, dikodekan browser ini`,
  decodedBy: (decoder) => `didekode oleh ${decoder}`,
  leftOut: 'tidak disertakan',
  asChosen: 'sesuai pilihan Anda',
  leftOutBecause: (what, why) => `${what}: ${why}`,
  pictureSubtitles: times('Subtitel gambar'),
  copiedBy: (engine) => `disalin oleh ${engine}`,
  becauseUnwritable: 'karena browser tidak dapat menulisnya',
  becauseNotHeld: (format) => `tidak didukung ${format}`,
  becauseOfTiming: 'tidak dapat mengikuti kecepatan',
  becauseNotTogether: 'harus ditulis FFmpeg, yang tidak dapat membaca video ini',
  becauseMixed: 'digabung jadi satu',
  becauseEmpty: 'isinya kosong',
  becauseNobodyDecodes: (codec) => `Kiln tidak dapat mendekode ${codec}`,
  unread: (bytes, all) =>
    `Sebagian file ini tidak dapat dibaca: ${bytes} dari ${all} tidak akan ada di hasil.`,
  deinterlaced: 'di-deinterlace',
  lossless: 'tanpa kehilangan',
  hdrToSdr: 'HDR ke SDR',
  hdrKept: 'HDR dipertahankan dalam 10 bit',
  flattened: {
    white: 'transparansi di atas putih',
    black: 'transparansi di atas hitam',
    grey: 'transparansi di atas abu-abu',
    green: 'transparansi di atas hijau',
  },
  becauseEnded: 'berakhir sebelum awal',
  tooLargeForSource: (names) => `${names} tidak disertakan: lebih besar dari aslinya`,
  engineNames: { images: 'browser ini', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'karena opsi Anda',
  becauseOfSize: 'agar sesuai ukuran',
  becauseExactSize: 'yang dapat mencapai ukuran tepat',
  allowed: (size) => `maksimal ${size}`,
  allowedAt: (size, how) => `maksimal ${size}: ${how}`,
  atQuality: (quality: string) => `kualitas ${quality}`,
  pictureAt: (size, kbit) => `${size} pada ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { other: '# putaran' }),
  inPass: (pass) => `putaran ${pass}`,
  becauseOfRotation: 'ditegakkan',
  becauseTrimmed: 'agar bagian yang dipotong tetap tersembunyi',
  becauseUnsafe: 'karena salinannya mungkin tidak dapat diputar',
  becauseOfQuality: 'demi ukuran terkecil',
  becauseUndecodable: (codec) => `karena browser ini tidak dapat mendekode ${codec}`,
  becauseUnencodable: (codec) => `karena browser ini tidak mengodekan ${codec} dengan baik`,
  becauseSurround: (codec) =>
    `karena browser ini tidak dapat mengodekan lebih dari dua kanal ke ${codec}`,
  becauseOfEdit: 'karena hanya FFmpeg yang punya filternya',
  becauseUnsupported: 'karena WebCodecs tidak dapat membaca jenis file ini',
  becauseOfSetting: 'sesuai pengaturan',
  inParts: (count) => plural(count, { other: 'dalam # bagian sekaligus' }),
  wholeForNewFrames: 'secara utuh: frame-nya berubah',
  wholeForUnknownFrames: 'secara utuh: waktu frame-nya tidak diketahui',
  wholeForUncuttable: 'secara utuh: tidak dapat dibagi',
  setbacks: {
    images: byFFmpeg('Browser ini gagal memproses gambar'),
    webcodecs: byFFmpeg('Codec browser gagal'),
    'webcodecs-declined': byFFmpeg('Codec browser tidak cocok untuk file ini'),
    'webcodecs-mistake': byFFmpegReported('Ada kesalahan pada cara Kiln memakai codec browser'),
    bridge: {
      coming: 'FFmpeg dan enkoder browser gagal bersama, jadi FFmpeg akan mengerjakannya sendiri.',
      now: 'FFmpeg dan enkoder browser gagal bersama, jadi FFmpeg sedang mengerjakannya sendiri.',
      past: 'FFmpeg dan enkoder browser gagal bersama, jadi FFmpeg mengerjakannya sendiri.',
      tried: 'FFmpeg dan enkoder browser gagal bersama, jadi FFmpeg mencobanya sendiri.',
    },
    copy: encodedAnew('Penyalinan biasa tidak berhasil', 'ulang'),
    'usual-size': encodedAnew('Hasil pertama terlalu besar', 'ulang agar sesuai ukuran'),
    segments: encodedAnew('Bagian-bagiannya tidak menyambung', 'secara utuh'),
  },
  atOnce: 'seketika',
  aboutASecond: 'sekitar satu\u00A0detik',
  roughly: (amount) => `sekitar\u00A0${amount}`,
};
