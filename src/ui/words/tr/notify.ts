import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Bitince',
  notify: 'Bildirim',
  sound: 'Ses',
  hint: 'Kuyruk veya uzun bir iş bitince haber verir.',
  blocked: 'Bildirimler engelli. Bu sitenin ayarlarından izin verin: adresin yanındaki simge.',
  missing: 'Bu tarayıcıda bildirim yok. iPhone veya iPad’de önce Kiln’i Ana Ekran’a ekleyin.',
  offer: 'Bu biraz sürecek. Hazır olunca haber verilsin mi?',
  accept: 'Haber ver',
  decline: 'Hayır, teşekkürler',
  refused: 'Bildirimler engelli. Bunu bu sitenin ayarlarından değiştirebilirsiniz.',

  titles: {
    ready: 'Hazır',
    failed: 'Başarısız oldu',
    done: 'Bitti',
  },
  finishedTitles: {
    ready: 'Hazır: kuyruk tamamlandı',
    failed: 'Başarısız oldu: kuyruk tamamlandı',
    done: 'Bitti: kuyruk tamamlandı',
  },
  ready: (count) => plural(count, { other: '# dosya hazır.' }),
  failed: (count) => plural(count, { other: '# dosya başarısız.' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { other: '# dosya hazır' })}, ${failed} başarısız.`,
};
