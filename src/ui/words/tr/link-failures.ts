import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Dosyayı tarayıcınızla indirip buraya ekleyin.';

const brokeOff = (why: string) => (progress: string) =>
  `İndirme yarıda kesildi (${progress}): ${why}.`;

/** In Turkish: the words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln’in bağlantıları indirme izni yok.', 'Ayarlardan izin verin.'),
  notAnAddress: said(
    'Bu bir web adresi değil.',
    'Adres https:// ile başlar ve tek bir dosyaya gider.',
  ),
  password: said('Adreste bir parola var; sayfalar bunu gönderemez.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site}, dosyalarını başka web sayfalarının okumasına izin vermiyor.`,
    todo: (site) => `${site} indirme sunuyorsa onu kullanın, sonra dosyayı buraya ekleyin.`,
  },
  mixedContent: {
    what: (host) => `${host} ile iletişim şifreli olmadığından (http) tarayıcı engelliyor.`,
    todo: `Adresi https:// ile deneyin. ${DOWNLOAD}`,
  },
  offline: said('Çevrimdışısınız.', 'Yeniden çevrimiçi olunca tekrar deneyin.'),
  notReachable: {
    what: (host) => `${host} yanıt vermiyor.`,
    todo: 'Adresi denetleyin veya daha sonra yeniden deneyin.',
  },
  notAllowed: {
    what: (host) => `${host}, dosyalarını başka web sayfalarının okumasına izin vermiyor.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} bu dosyayı herkese vermiyor (${status}).`,
      todo: 'Orada oturum açıp indirin, sonra buraya ekleyin.',
    },
    missing: {
      what: (host, status) => `${host} bu adreste dosya bulundurmuyor (${status}).`,
      todo: 'Adresi denetleyin; dosya taşınmış olabilir.',
    },
    failing: {
      what: (host, status) => `${host} dosyayı şu anda gönderemiyor (${status}).`,
      todo: 'Daha sonra yeniden deneyin ya da nedenini görmek için adresi tarayıcınızda açın.',
    },
  },
  page: said(
    'Bu bir dosya değil, web sayfası.',
    'Dosyanın kendi adresini kullanın ya da oradan indirip buraya ekleyin.',
  ),
  playlist: said(
    'Bu bir oynatma listesi, yani başka dosyaların listesi.',
    'İçindeki adresleri kullanın.',
  ),
  notMedia: {
    what: 'Bu; video, ses veya resim değil.',
    whatBut: (type) => `Bu; video, ses veya resim değil. Türü: ${type}.`,
    todo: 'Adresin dosyanın kendisine gittiğini denetleyin.',
  },
  empty: said('Dosya boş.', 'Adresi denetleyin veya daha sonra yeniden deneyin.'),
  tooLarge: {
    what: 'Dosya için yeterli yer yok.',
    ofSize: (size) => `${size} için yeterli yer yok.`,
    ofSizeInRoom: (size, room) => `Dosya ${size}, boş yer ise ${room}.`,
    todo: 'Tamamlanan işleri kaldırın veya diskte yer açın, sonra yeniden deneyin. Ya da indirip buraya ekleyin: Kiln onu bulunduğu yerden okuyabilir.',
  },
  brokeOff: {
    tried: brokeOff('sürdürülemedi'),
    refused: brokeOff('bu sunucu sürdürmeyi desteklemiyor'),
    changed: brokeOff('sunucudaki dosya değişti'),
    received: (received, size) => `${received} / ${size}`,
    todo: 'Yeniden deneyin ya da dosyayı tarayıcınızla indirip buraya ekleyin.',
  },
  unavailable: said('Bağlantı indirme başlamadı.', 'Sayfayı yenileyip yeniden deneyin.'),
};
