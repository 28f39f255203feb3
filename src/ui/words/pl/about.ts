import type { Catalogue } from '../language.ts';

/** The words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln konwertuje multimedia kodekami przeglądarki, a czego one nie potrafią — za pomocą FFmpeg skompilowanego do WebAssembly. To strona i nic więcej: nie ma serwera, który mógłby zobaczyć pliki.',
  aboutProof:
    'Aby to sprawdzić, otwórz kartę sieci w narzędziach programisty i przekonwertuj cokolwiek: pobierane są tylko części programu Kiln, chyba że zezwolisz na odnośniki i podasz jeden z nich. Albo włącz w ustawieniach pracę offline i rozłącz się z siecią: działa tak samo.',
  version: (version) => `Wersja ${version}`,
  licence: 'Kiln jest wolnym oprogramowaniem na licencji GPL w wersji 3 lub nowszej.',
  engineLicence: 'FFmpeg 5.1.4 z @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Kod źródłowy FFmpeg',
  licences: 'Licencje',
};
