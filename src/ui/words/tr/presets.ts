import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Web videosu',
    goodFor: 'Her tarayıcıda oynar, yüklenirken başlar',
  },
  'web-video-modern': {
    name: 'Web videosu, modern',
    goodFor: 'Güncel tarayıcılar için özgür kodekler, çoğu kez daha küçük',
  },
  'web-preview': {
    name: 'Web önizlemesi',
    goodFor: 'Klip listeleri ve yavaş bağlantılar için yeterince hafif',
  },
  streaming: {
    name: 'Akış',
    goodFor: 'Kendi siteniz için HLS: bağlantının elverdiği kadar net',
  },
  'silent-loop': {
    name: 'Sessiz döngü',
    goodFor: 'GIF gibi hareketli, tam renkli, çok daha küçük',
  },
  phone: { name: 'Telefon', goodFor: 'Küçük ekranda net, az yer kaplar' },
  'phone-much-room-saved': {
    name: 'Telefon, en küçük',
    goodFor: 'Hâlâ iyi görünen en küçük dosya; zaman alır',
  },
  'old-phone': {
    name: 'Eski telefon',
    goodFor: 'Dokunmatik ekran öncesi telefonlar için',
  },
  tv: { name: 'TV', goodFor: 'USB bellekten veya ev ağından Full HD' },
  'tv-4k': { name: 'TV, 4K', goodFor: '2160 satırlı büyük ekranlar için' },
  'dvd-player': { name: 'DVD oynatıcı', goodFor: 'DVD dönemi oynatıcı ve TV’leri için' },
  'home-cinema-sound': { name: 'Ev sineması sesi', goodFor: 'Alıcı için Dolby Digital' },
  'chat-video': {
    name: 'Sohbet videosu',
    goodFor: 'Her mesajlaşma uygulaması için kısa klip',
  },
  'gif-for-chat': {
    name: 'Sohbet için GIF',
    goodFor: 'Kendiliğinden oynayan birkaç saniye, sessiz',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'Telefon boyutu, Discord’un ücretsiz sınırı içinde',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'Telefon boyutu, WhatsApp’ın sınırı içinde',
  },
  'signal-100-mb': {
    name: 'Signal, 100 MB',
    goodFor: 'Telefon boyutu, Signal’in sınırı içinde',
  },
  'email-video': {
    name: 'E-posta videosu',
    goodFor: 'En çok 18 MB; kodlanınca 25 MB’lık e-postaya sığar',
  },
  'small-email-video': {
    name: 'Küçük e-posta videosu',
    goodFor: 'En çok 7 MB; 10 MB kabul eden posta kutuları için',
  },
  podcast: {
    name: 'Podcast',
    goodFor: 'Her podcast uygulaması için, alışılmış gürlükte konuşma',
  },
  'voice-memo': { name: 'Sesli not', goodFor: 'Birkaç megabaytta saatlerce konuşma' },
  transcription: {
    name: 'Metne dökme',
    goodFor: 'Konuşmayı yazıya çeviren programların en sevdiği',
  },
  'music-archive': { name: 'Müzik arşivi', goodFor: 'Kayıpsız: hiçbir şey yitirilmez' },
  'music-everywhere': {
    name: 'Müzik, her yerde',
    goodFor: 'Arabalar, USB bellekler ve her oynatıcı için',
  },
  'music-for-apple': { name: 'Apple için müzik', goodFor: 'iPhone ve Apple Music için AAC' },
  ringtone: { name: 'Zil sesi', goodFor: 'Şarkının ilk 30 saniyesi, kısılarak biter' },
  'edit-on-a-mac': {
    name: 'Mac’te kurgu',
    goodFor: 'Final Cut ve iMovie için; uygun olan kopyalanır',
  },
  'keep-everything': {
    name: 'Her şeyi koru',
    goodFor: 'Tüm parçalar, olabildiğince kopyalanır',
  },
  'sound-for-editing': {
    name: 'Düzenleme için ses',
    goodFor: 'Sıkıştırılmamış, her ses düzenleyicide açılır',
  },
};

/** In Turkish: the words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Ön ayarlar',
  lead: 'Biçim ve seçenekler için birini seçin.',
  inUse: 'Kullanımda',
  chosen: (name) => `“${name}” seçildi.`,
  yours: 'Sizinkiler',
  purposes: {
    web: 'Web için',
    phone: 'Telefonlar için',
    tv: 'TV ve oynatıcılar için',
    chat: 'Sohbet ve e-posta için',
    voice: 'Konuşma',
    music: 'Müzik',
    editing: 'Düzenleme için',
  },
  saveNew: 'Geçerli seçimi ön ayar olarak kaydet',
  saveJob: 'Bu dosyanın seçeneklerini ön ayar olarak kaydet',
  name: 'Ad',
  save: 'Kaydet',
  replace: 'Değiştir',
  saved: (name) => `“${name}” kaydedildi.`,
  replaced: (name) => `“${name}” değiştirildi.`,
  full: (limit) => `En çok ${limit} ön ayarınız olabilir. Yenisini kaydetmek için birini silin.`,
  manage: (name) => `Düzenle: “${name}”`,
  moveUp: 'Yukarı taşı',
  moveDown: 'Aşağı taşı',
  moved: (name, place, count) => `“${name}” artık ${place}. sırada (toplam ${count}).`,
  rename: 'Yeniden adlandır',
  newName: (name) => `“${name}” için yeni ad`,
  cancel: 'İptal',
  nameTaken: (name) => `“${name}” adlı bir ön ayarınız zaten var.`,
  renamed: (name) => `Yeni adı: “${name}”.`,
  share: 'Paylaş',
  linkOf: (name) => `“${name}” bağlantısı`,
  linkHint: 'Bağlantı ön ayarın tamamını içerir. Açana önce sorulur.',
  copy: 'Bağlantıyı kopyala',
  copied: 'Kopyalandı',
  notCopied: 'Tarayıcı kopyalamaya izin vermedi. Bağlantıyı seçip kendiniz kopyalayın.',
  remove: 'Sil',
  removed: (name) => `“${name}” silindi.`,
  undo: 'Geri al',
  exportAll: 'Sizinkileri dışa aktar',
  importFile: 'İçe aktar',
  importHint: 'ya da bir ön ayar dosyasını buraya bırakın',
  fileName: 'kiln-on-ayarlar.json',
  quoted: (name) => `“${name}”`,
  nothingNew: 'Yeni bir şey yok: hepsi sizde zaten var.',
  imported: (count, names) => `${plural(count, { other: '# ön ayar' })} içe aktarıldı: ${names}.`,
  nothingImported: 'Hiçbir şey içe aktarılmadı.',
  fromLink: 'Bağlantıdan bir ön ayar',
  question: (name) => `Bu bağlantıdaki “${name}” ön ayarı kullanılsın mı?`,
  takeOnce: 'Bir kez kullan',
  saveFromLink: 'Kaydet',
  questionHint:
    'Her iki durumda da başlamamış tüm dosyalara uygulanır. “Kaydet” ayrıca onu ön ayarlarınıza ekler.',
  nothingChanged: 'Hiçbir şey değişmedi.',
  close: 'Kapat',
};
