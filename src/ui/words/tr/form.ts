import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Kesim',
    picture: 'Görüntü',
    sound: 'Ses',
    encoding: 'Kodlama',
    privacy: 'Gizlilik',
    tags: 'Etiketler',
  },
  groupChanged: (group, changed) => `${group} · ${plural(changed, { other: '# değişiklik' })}`,
  resetGroups: {
    trim: 'Kesimi sıfırla',
    picture: 'Görüntüyü sıfırla',
    sound: 'Sesi sıfırla',
    encoding: 'Kodlamayı sıfırla',
    privacy: 'Gizliliği sıfırla',
    tags: 'Etiketleri sıfırla',
  },
  timeExpected: '1:02,5 veya 62,5 gibi bir süre',
  choosePicture: 'Resim seç…',
  pictureUnreadable: 'Bu resim okunamıyor. JPEG veya PNG kullanın.',
  editTrim: 'Kes…',
  editCrop: 'Kırp…',
  saveAsPreset: 'Ön ayar olarak kaydet',
  priority: 'Öncelik',
  priorities: { high: 'Yüksek', normal: 'Normal', low: 'Düşük' },
  optionsOf: (name) => `Seçenekler: ${name}`,
  estimate: {
    ofWaiting: (files) => plural(files, { other: 'Bekleyen # dosya için tahmin:' }),
    ofJob: 'Bu seçeneklerle:',
  },
};
