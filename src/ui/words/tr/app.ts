import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Kapat',
  dismiss: 'Gizle',
  headline: 'Video, ses ve resimleri dönüştürün. Hemen burada.',
  lead: (formats) =>
    `Kiln işi bu tarayıcının içinde, ${formats} biçime dönüştürerek yapar. Dosyalarınız asla yüklenmez.`,
  promises: [
    ['Gizli', 'Sunucu yok, hesap yok. Ağ sekmesine bakın: hiçbir şey dışarı çıkmaz.'],
    [
      'Sabırlı',
      'Kuyruk; yenilemelerden, çökmelerden ve yeniden başlatmalardan sağ çıkar, kaldığı yerden sürer.',
    ],
    [
      'Taşınabilir',
      'Bir dosya gördükten sonra çevrimdışı da çalışır. Bazı dosyalara FFmpeg gerekir: 10 MB, bir kez indirilir.',
    ],
  ],
  convertTo: 'Hedef biçim',
  formatKinds: {
    video: 'Video',
    animation: 'Animasyon',
    audio: 'Ses',
    still: 'Resim',
    subtitles: 'Altyazı',
  },
  optionsForAll: 'Tümü için seçenekler',
  presets: 'Ön ayarlar',
  startAtOnce: 'Hemen başlat',
  convert: 'Dönüştür',
  settings: 'Ayarlar',
  about: 'Hakkında',
  updateReady: 'Yeni sürüm hazır',
  updateWaits: 'Süren işleri bekliyor.',
  updateNow: 'Kuyruğunuz korunur.',
  update: 'Güncelle',
  updating: 'Güncelleniyor',
  wentWrong: (detail) => `Bu işe yaramadı: ${detail}`,
  notOffline:
    'Bu tarayıcı Kiln’in tamamını saklamadı; çevrimdışıyken çalışmayabilir. İnternete bağlıyken ve biraz boş yer varken yeniden deneyin.',
  startedMeanwhile: (name) =>
    `${name} başladı, artık değiştirilemez. Uygulanmayan değişiklikler kaybolur; yeniden yapmak için önce işi iptal edin.`,
  removedMeanwhile: (name) => `${name} artık kuyrukta olmadığından değiştirilemez.`,
  notAdded: (name, why) => `${name} eklenmedi. ${why}`,
  outputGone: (name) => `${name} artık bu tarayıcıda saklı değil. Dosyayı yeniden dönüştürün.`,
  said: {
    added: (n) => plural(n, { other: '# dosya eklendi.' }),
    done: (name) => `${name} tamamlandı.`,
    doneMany: (n) => plural(n, { other: '# iş tamamlandı.' }),
    failed: (name) => `${name} başarısız oldu.`,
    failedMany: (n) => plural(n, { other: '# iş başarısız oldu.' }),
    finished: 'Kuyruk tamamlandı.',
    update: 'Yeni bir sürüm hazır.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Tamamlandı – ${what}`,
  titleFailed: (failed, what) => `${plural(failed, { other: '# hata' })} – ${what}`,
  files: (count) => plural(count, { other: '# dosya' }),
  copyReport: 'Raporu kopyala',
  reportCopied: 'Kopyalandı',
  slowDatabase:
    'Tarayıcının veritabanı yavaş açılıyor. İşleriniz onun içinde; bu yüzden Kiln bekliyor ve hazır olunca kendiliğinden sürdürecek. Onsuz, yenilemeden sağ çıkmayacak boş bir kuyrukla başlarsınız.',
  goOnWithout: 'Onsuz sürdür',
  unusable: {
    'old-browser': `Bu tarayıcı Kiln için çok eski. Gereken: Chrome veya Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} ya da daha yenisi. Tarayıcıyı güncelleyin veya Kiln’i başka birinde açın.`,
    insecure:
      'Kiln’in dosyaları saklamak ve motorunu denetlemek için güvenli bir adrese ihtiyacı var. https üzerinden veya localhost’ta açın.',
    'no-storage':
      'Bu tarayıcı Kiln’in bir şey saklamasına izin vermiyor. Gizli gezintiden çıkın veya bu sayfa için site verilerine izin verin.',
    newer:
      'Burada daha yeni bir Kiln kullanılmış; güncellemek için sayfayı yenileyin. İşleriniz korunur.',
    blocked:
      'Başka bir sekmede daha eski bir Kiln çalışıyor. Önce işlerini bitirsin; sonra o sekmeyi kapatın veya yenileyin, bu sayfa kendiliğinden sürdürür.',
  },
};
