import type { Catalogue } from '../language.ts';

/** In Turkish: the words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln, medyayı tarayıcınızın kodekleriyle, onların yapamadıklarını ise WebAssembly’ye derlenmiş FFmpeg ile dönüştürür. Bir sayfadan ibarettir: dosyalarınızı görebilecek bir sunucu yoktur.',
  aboutProof:
    'Doğrulamak için geliştirici araçlarının ağ sekmesini açıp bir şey dönüştürün: bağlantılara izin verip bir bağlantı girmediğiniz sürece yalnızca Kiln’in parçaları indirilir. Ya da ayarlardan çevrimdışı kullanıma hazırlayıp interneti kesin: aynı şekilde çalışır.',
  version: (version) => `Sürüm ${version}`,
  licence: 'Kiln, GPL sürüm 3 veya sonrası altında özgür yazılımdır.',
  engineLicence: '@ffmpeg/core 0.12.10 üzerinden FFmpeg 5.1.4, GPL-2.0-or-later.',
  engineSource: 'FFmpeg’in kaynak kodu',
  licences: 'Lisanslar',
};
