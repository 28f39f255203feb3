import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What failed, and what is done instead: when it is about to be done, is done, was done, or was tried in vain. */
const byFFmpeg = (failed: string) => ({
  coming: `${failed}; işi FFmpeg yapacak.`,
  now: `${failed}; işi FFmpeg yapıyor.`,
  past: `${failed}; işi FFmpeg yaptı.`,
  tried: `${failed}; işi FFmpeg denedi.`,
});

const byFFmpegReported = (failed: string) => ({
  coming: `${failed}; işi FFmpeg yapacak. Lütfen bunu bildirin.`,
  now: `${failed}; işi FFmpeg yapıyor. Lütfen bunu bildirin.`,
  past: `${failed}; işi FFmpeg yaptı. Lütfen bunu bildirin.`,
  tried: `${failed}; işi FFmpeg denedi. Lütfen bunu bildirin.`,
});

const encodedAnew = (failed: string, how: string) => ({
  coming: `${failed}; ${how} kodlanacak.`,
  now: `${failed}; ${how} kodlanıyor.`,
  past: `${failed}; ${how} kodlandı.`,
  tried: `${failed}; ${how} kodlandı.`,
});

const times = (kind: string) => (count: number) =>
  count === 1 ? kind : plural(count, { other: `${kind} ×#` });

/** In Turkish: the words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Video'),
    audio: times('Ses'),
    cover: times('Kapak'),
    subtitle: times('Altyazı'),
    attachment: times('Ekli dosya'),
    data: times('Veri'),
  },
  metadata: {
    text: (count) => plural(count, { other: '# etiket' }),
    date: () => 'tarih',
    place: () => 'yer',
    device: () => 'kamera',
    timecode: () => 'zaman kodu',
    exif: () => 'EXIF verileri',
    'maker-notes': () => 'üretici notları',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'yorumlar',
    'gain-map': () => 'HDR kazanç haritası',
    'motion-video': () => 'hareketli fotoğrafın videosu',
    pages: (count) => `sonraki sayfalar (${count})`,
    chapters: (count) => plural(count, { other: '# bölüm' }),
    marks: (count) => (count === 1 ? 'parça işareti' : plural(count, { other: '# parça işareti' })),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'varsayılan',
    forced: 'zorunlu',
    original: 'orijinal',
    commentary: 'yorum',
    'hearing-impaired': 'işitme engelliler için',
    'visual-impaired': 'görme engelliler için',
  },
  metadataKept: (what) => `${what} korunur`,
  metadataLeftOut: (what) => `${what} dahil edilmez`,
  becauseOfPrivacy: 'gizlilik için',
  becauseOnlyFirst: 'Kiln ilkini dönüştürür',
  becauseUnwritten: 'Kiln bunu yazamaz',
  becauseOutdated: 'artık doğru değil',
  copied: 'kopyalanır',
  encoded: (from, to, engine) =>
    from === to ? `${from}, ${engine} ile yeniden kodlanır` : `${from} → ${to}, ${engine} ile`,
  bridged: (from, to) =>
    from === to
      ? `${from} yeniden kodlanır; kodu FFmpeg çözer, bu tarayıcı kodlar`
      : `${from} → ${to}; kodu FFmpeg çözer, bu tarayıcı kodlar`,
  decodedBy: (decoder) => `kod çözen: ${decoder}`,
  leftOut: 'dahil edilmez',
  asChosen: 'seçtiğiniz gibi',
  leftOutBecause: (what, why) => `${what}: ${why}`,
  pictureSubtitles: times('Resim altyazı'),
  copiedBy: (engine) => `${engine} ile kopyalanır`,
  becauseUnwritable: 'tarayıcılar bunu yazamaz',
  becauseNotHeld: (format) => `${format} bunu desteklemez`,
  becauseOfTiming: 'hıza uydurulamaz',
  becauseNotTogether: 'bunu FFmpeg yazmalı, ama bu videoyu okuyamıyor',
  becauseMixed: 'tek parçada karıştırılır',
  becauseEmpty: 'içi boş',
  becauseNobodyDecodes: (codec) => `Kiln bunun kodunu çözemez (${codec})`,
  unread: (bytes, all) =>
    `Bu dosyanın bir bölümü okunamıyor: sonuçta eksik kalacak: ${bytes} / ${all}.`,
  deinterlaced: 'taraması giderilir',
  lossless: 'kayıpsız',
  hdrToSdr: 'HDR’den SDR’ye',
  hdrKept: 'HDR 10 bit olarak korunur',
  flattened: {
    white: 'saydamlık beyaz üzerine',
    black: 'saydamlık siyah üzerine',
    grey: 'saydamlık gri üzerine',
    green: 'saydamlık yeşil üzerine',
  },
  becauseEnded: 'başlangıçtan önce bitiyor',
  tooLargeForSource: (names) => `${names} dahil edilmez: kaynaktan büyük`,
  engineNames: { images: 'bu tarayıcı', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'seçenekleriniz nedeniyle',
  becauseOfSize: 'boyuta sığması için',
  becauseExactSize: 'boyutu tam tutturabildiğinden',
  allowed: (size) => `en çok ${size}`,
  allowedAt: (size, how) => `en çok ${size}: ${how}`,
  atQuality: (quality: string) => `kalite ${quality}`,
  pictureAt: (size, kbit) => `${size}, ${kbit}\u00A0kbit/sn`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/sn`,
  passes: (count) => plural(count, { other: '# geçiş' }),
  inPass: (pass) => `${pass}. geçiş`,
  becauseOfRotation: 'dik duruma getirilir',
  becauseTrimmed: 'kesilen yerler gizli kalsın diye',
  becauseUnsafe: 'kopyası oynamayabileceğinden',
  becauseOfQuality: 'en küçük boyut için',
  becauseUndecodable: (codec) => `bu tarayıcı kodu çözemediğinden (${codec})`,
  becauseUnencodable: (codec) => `bu tarayıcı iyi kodlayamadığından (${codec})`,
  becauseSurround: (codec) => `bu tarayıcı ikiden çok kanalı kodlayamadığından (${codec})`,
  becauseOfEdit: 'süzgeçler yalnızca FFmpeg’de olduğundan',
  becauseUnsupported: 'WebCodecs bu tür dosyaları okuyamadığından',
  becauseOfSetting: 'ayarlarda belirtildiği gibi',
  inParts: (count) => plural(count, { other: 'aynı anda # bölüm' }),
  wholeForNewFrames: 'tek parça: kareleri değişiyor',
  wholeForUnknownFrames: 'tek parça: kare zamanları bilinmiyor',
  wholeForUncuttable: 'tek parça: bölünemiyor',
  setbacks: {
    images: byFFmpeg('Bu tarayıcı resimde başarısız oldu'),
    webcodecs: byFFmpeg('Tarayıcının kodekleri başarısız oldu'),
    'webcodecs-declined': byFFmpeg('Tarayıcının kodekleri bu dosyaya uygun değil'),
    'webcodecs-mistake': byFFmpegReported('Kiln’in tarayıcı kodeklerini kullanımında bir hata var'),
    bridge: {
      coming:
        'FFmpeg ile tarayıcının kodlayıcısı birlikte başarısız oldu; işi FFmpeg tek başına yapacak.',
      now: 'FFmpeg ile tarayıcının kodlayıcısı birlikte başarısız oldu; işi FFmpeg tek başına yapıyor.',
      past: 'FFmpeg ile tarayıcının kodlayıcısı birlikte başarısız oldu; işi FFmpeg tek başına yaptı.',
      tried:
        'FFmpeg ile tarayıcının kodlayıcısı birlikte başarısız oldu; işi FFmpeg tek başına denedi.',
    },
    copy: encodedAnew('Düz kopya işe yaramadı', 'yeniden'),
    'usual-size': encodedAnew('İlk sonuç çok büyüktü', 'sığması için yeniden'),
    segments: encodedAnew('Bölümleri birbirine uymadı', 'tek parça olarak'),
  },
  atOnce: 'hemen',
  aboutASecond: 'yaklaşık bir\u00A0saniye',
  roughly: (amount) => `yaklaşık\u00A0${amount}`,
};
