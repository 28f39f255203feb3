import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Başka bir biçim deneyin.';

/** In Turkish: the words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('Dosya boş.', 'Yeniden kopyalayın veya indirin.'),
  notMedia: said('Kiln bu tür dosyaları okuyamıyor.', 'Bir video, ses veya resim ekleyin.'),
  playlist: said(
    'Bu bir oynatma listesi, yani başka dosyaların listesi.',
    'Onun yerine o dosyaları ekleyin.',
  ),
  pictureFormats: {
    heic: said(
      'Kiln, motor Otomatik iken HEIC resimlerini JPEG, PNG ve WebP yapar.',
      'Bu biçimlerden birini seçin.',
    ),
    avif: said(
      'Kiln, motor Otomatik iken AVIF resimlerini JPEG, PNG ve WebP yapar.',
      'Bu biçimlerden birini seçin.',
    ),
    jxl: said(
      'Kiln, motor Otomatik iken JPEG XL resimlerini JPEG, PNG ve WebP yapar.',
      'Bu biçimlerden birini seçin.',
    ),
    pdf: said(
      'Kiln, motor Otomatik iken PDF resimlerini JPEG, PNG ve WebP yapar.',
      'Bu biçimlerden birini seçin.',
    ),
    svg: said('Kiln SVG çizimlerini okuyamıyor.', 'Önce PNG olarak kaydedin.'),
    'webp-animation': said(
      'Kiln henüz hareketli WebP okuyamıyor.',
      'Önce GIF veya video olarak kaydedin.',
    ),
  },
  onlyToPictures: {
    what: (format) => `Kiln ${format} resimlerini yalnızca başka resimlere dönüştürür.`,
    todo: 'Bir resim biçimi seçin.',
  },
  picturesOnly: {
    what: (format) =>
      `Motor Otomatik iken Kiln ${format} biçimini yalnızca görüntülerden oluşturur.`,
    todo: 'Videonun tek karesi için JPEG veya PNG seçin.',
  },
  pictureTooLarge: {
    what: (width, height) => `Resim çok büyük: ${width} × ${height} piksel.`,
    todo: 'Önce küçültün.',
  },
  damaged: said(
    'Dosya hasarlı.',
    'Yeniden kopyalayın veya indirin ya da başka yerde açıldığını denetleyin.',
  ),
  cutShort: {
    what: (actual, expected) => `Dosya erken bitiyor: ${actual} / ${expected}.`,
    todo: 'Büyük olasılıkla eksik. Yeniden kopyalayın veya indirin.',
  },
  noTrack: {
    video: said('Bu dosyada görüntü yok.', 'Bir ses biçimi seçin.'),
    audio: said('Bu dosyada ses yok.', 'Bir video veya resim biçimi seçin.'),
    subtitles: said('Bu dosyada altyazı yok.', 'Başka bir biçim seçin.'),
    text: said(
      'Bu dosyadaki altyazılar metin değil, resim.',
      'Oldukları gibi korumak için MKV seçin.',
    ),
    any: said('Bu dosyadaki hiçbir şey biçime uymuyor.', 'Başka bir biçim seçin.'),
  },
  declined: said(
    'Kiln bu dosyayı bu şekilde dönüştüremiyor.',
    'Başka bir biçim veya başka seçenekler belirleyin.',
  ),
  unsupportedCodec: {
    what: (codec) => `Kiln bu tarayıcıda şunun kodunu çözemiyor: ${codec}.`,
    todo: 'Önce başka bir programla dönüştürün.',
    todoOrKeep: (formats, codec) =>
      `Olduğu gibi korumak için şunlardan birini seçin: ${formats}. Ya da ${codec} oynatan bir tarayıcıyı, motor Otomatik iken kullanın.`,
  },
  limitTooLow: {
    what: (limit, least) => `Bu dosya ${limit} kadar küçültülemez: yaklaşık ${least} gerekiyor.`,
    todo: 'O kadarına izin verin, dosyayı kesin veya başka bir biçim seçin.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `Bu dosya ${limit} kadar küçültülemez: en küçük sonuç ${reached} oldu.`,
    todo: 'Daha fazlasına izin verin ya da daha düşük bir çözünürlük veya başka bir biçim seçin.',
  },
  engineFailed: {
    what: (code) => `FFmpeg bu dosyayı dönüştüremedi (kod ${code}).`,
    todo: 'Başka bir biçim deneyin. Ayrıntılarda daha fazlası var.',
  },
  engineCrashed: said('FFmpeg bu dosyada çöktü.', 'Yeniden deneyin veya başka bir biçim deneyin.'),
  stalled: {
    what: (time) => `${time} boyunca hiçbir şey olmadı; Kiln işi durdurdu.`,
    todo: 'Başka programları kapatıp yeniden deneyin veya daha düşük bir çözünürlük seçin.',
  },
  crashedTwice: said(
    'Bu dosya Kiln’i iki kez çökertti; kendiliğinden yeniden denenmeyecek.',
    'Başka bir biçim veya daha düşük bir çözünürlük deneyin.',
  ),
  outOfMemory: said(
    'Tarayıcının belleği yetmedi.',
    'Başka sekmeleri kapatıp yeniden deneyin veya daha düşük bir çözünürlük seçin.',
  ),
  engineUnavailable: {
    offline: said('FFmpeg indirilemedi.', 'Yeniden çevrimiçi olduğunuzda Kiln bir daha dener.'),
    missing: said(
      'FFmpeg bulunamadı.',
      'Büyük olasılıkla Kiln güncellendi. Sayfayı yenileyip yeniden deneyin.',
    ),
    corrupt: said(
      'FFmpeg hasarlı geldi.',
      'Sayfayı yenileyip yeniden deneyin. Bir vekil sunucu veya uzantı değiştirmiş olabilir.',
    ),
    unsupported: said(
      'Bu tarayıcı FFmpeg’i çalıştıramıyor.',
      'Güncelleyin veya güncel bir Chrome, Edge, Firefox ya da Safari kullanın.',
    ),
  },
  storageFull: {
    what: 'Yeterli yer yok.',
    needed: (needed) => `Yeterli yer yok: yaklaşık ${needed} gerekiyor.`,
    used: (used) => `Yeterli yer yok: Kiln burada ${used} sakladı.`,
    neededAndUsed: (needed, used) =>
      `Yeterli yer yok: yaklaşık ${needed} gerekiyor; Kiln burada ${used} sakladı.`,
    todo: 'Tamamlanan işleri kaldırın veya diskte yer açın, sonra yeniden deneyin.',
  },
  storageRefused: said(
    'Tarayıcı Kiln’in dosyayı saklamasına izin vermedi.',
    'Gizli pencerede misiniz? Normal bir pencere deneyin.',
  ),
  tooLargeForMemory: {
    what: (limit) => `Sonuç, bu tarayıcının sınırı olan ${limit} boyutunu aşardı.`,
    todo: 'Daha düşük bir kalite veya çözünürlük seçin ya da güncel bir Chrome, Edge, Firefox veya Safari kullanın.',
  },
  outputRejected: {
    empty: said('Sonuç boştu.', OTHER_FORMAT),
    unreadable: said('Sonuç okunamadığından Kiln onu attı.', OTHER_FORMAT),
    'missing-track': said('Sonuçta bir parça eksik olduğundan Kiln onu attı.', OTHER_FORMAT),
    'too-long': said('Sonuç orijinalden uzun olduğundan Kiln onu attı.', OTHER_FORMAT),
    undecodable: said(
      'Sonuç baştan sona oynatılamadığından Kiln onu attı.',
      'Başka bir biçim deneyin veya dosyanın başka yerde açıldığını denetleyin.',
    ),
    seams: said(
      'Videonun bölümleri birbirine uymadığından Kiln sonucu attı.',
      'Yeniden deneyin veya başka bir biçim deneyin.',
    ),
  },
  unreadableImages: {
    what: (count) => plural(count, { other: 'Bu tarayıcı resimlerden # tanesini gösteremiyor.' }),
    todo: 'Onlarsız sürdürün ya da işi kaldırıp baştan başlayın.',
  },
  internal: {
    what: 'Kiln’de bir şeyler ters gitti.',
    todo: (detail) => `Yeniden deneyin. Yine olursa lütfen şunu bildirin: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `Dosyanın süresi ${length}, ama başlangıç ${start}.`,
      todo: 'Daha erken bir başlangıç seçin.',
    },
    nothingLeft: said(
      'Başlangıç ile bitiş arasında bir şey kalmıyor.',
      'Daha geç bir bitiş seçin.',
    ),
    cropOutside: {
      what: (width, height) => `Görüntüde olandan fazlası kırpılıyor: ${width} × ${height} piksel.`,
      todo: 'Daha az kırpın.',
    },
    noSuchTrack: {
      what: (wanted, has) =>
        `${wanted} numaralı ses parçası yok. Dosyadaki ses parçası sayısı: ${has}.`,
      todo: 'Başka bir ses parçası seçin.',
    },
    fadesTooLong: {
      what: (fades, length) => `Geçişler ${fades} sürüyor, ama sonuç yalnızca ${length}.`,
      todo: 'Geçişleri kısaltın.',
    },
  },
};
