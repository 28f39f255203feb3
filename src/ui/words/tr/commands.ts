import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Komutlar…',
  title: 'Tarayıcı dışında sürdür',
  hint: 'Aynı iş, FFmpeg ve ImageMagick komutları olarak; ikisi de kurulu olmalı. Betiği dosyalarınızın bulunduğu klasörde çalıştırın; sonuçlar “converted” klasörüne gider.',
  script: 'Betik',
  scripts: {
    shell: 'Linux ve macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (çok çekirdek veya bilgisayar)',
  },
  text: 'Komutlar',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  save: 'Kaydet',

  madeBy: (link) => `Kiln ile hazırlandı (${link}).`,
  needs:
    'FFmpeg, resimler için de ImageMagick gerekir. Dosyaların bulunduğu klasörde çalıştırın ya da o klasörü belirtin.',
  resultsGoTo:
    'Sonuçlar dosyaların yanındaki "converted" klasörüne gider. Orada bulunanların üzerine yazılır.',
  notRead: 'Atlandı: Kiln bu dosyayı henüz okumadı.',
  notPossible: 'Atlandı: bunu yapan komut yok.',
  byBrowser:
    'Kiln tarayıcının kodlayıcılarını kullanırdı; FFmpeg aynı kalite isteğiyle kendininkileri kullanır.',
  byCanvas: 'Kiln tarayıcının resim kodeklerini kullanırdı.',
  inSegments: (count) =>
    `Kiln görüntüyü ${plural(count, { other: 'aynı anda # bölüm' })} olarak kodlardı.`,
  differences: {
    'measures-loudness': 'Kiln önce gürlüğü ölçer, sonra tek bir kazançla değiştirirdi.',
    'measures-size': 'Kiln boyutu denetler, yeterince küçülene dek yeniden kodlardı.',
    'cuts-captions': 'Kiln kesimden önce başlayan altyazıları da gösterirdi.',
    'keeps-cover': 'Kiln kapağı sonuca eklerdi.',
    'writes-tags': 'Kiln, FFmpeg’de yeri olmayanlar dahil tüm etiketleri yazardı.',
    'drops-place-alone': 'Kiln yalnızca yeri çıkarırdı; burada kameranın tüm bilgileri çıkarılır.',
    'draws-slides': 'Kiln resimler arası geçişleri kendisi çizerdi.',
  },
};
