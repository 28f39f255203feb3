import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Seçim',
  selected: (n) => plural(n, { other: '# seçili' }),
  convert: 'Seçilenleri dönüştür',
  download: 'Seçilenleri indir',
  remove: 'Seçilenleri kaldır',
  all: 'Tümünü seç',
  none: 'Seçimi temizle',
  view: 'Sırala ve süz',
  sort: 'Sıralama',
  sorts: {
    queue: 'Kuyruk sırası',
    name: 'Ad',
    size: 'Önce en büyük',
    newest: 'Önce en yeni',
  },
  phase: 'Durum',
  anyPhase: 'Tüm durumlar',
  phases: {
    held: 'Hazır',
    waiting: 'Bekliyor',
    running: 'Sürüyor',
    paused: 'Duraklatıldı',
    done: 'Tamamlandı',
    failed: 'Başarısız',
    lost: 'Kayıp',
    cancelled: 'İptal edildi',
  },
  kind: 'Tür',
  anyKind: 'Tüm türler',
  kinds: { video: 'Video', sound: 'Ses', picture: 'Resim', other: 'Diğer' },
  shown: (shown, all) => `${shown} / ${all} gösteriliyor`,
};
