import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'O Kiln converte mídia com os codecs do seu navegador e, para o que eles não fazem, com o FFmpeg compilado para WebAssembly. É uma página e nada mais: não existe servidor que possa ver seus arquivos.',
  aboutProof:
    'Para conferir, abra a aba de rede das ferramentas de desenvolvedor e converta algo: só partes do próprio Kiln são baixadas, a menos que você permita links e informe um. Ou deixe-o disponível off-line nas configurações e desligue a conexão: funciona do mesmo jeito.',
  version: (version) => `Versão ${version}`,
  licence: 'O Kiln é software livre sob a GPL, versão 3 ou posterior.',
  engineLicence: 'FFmpeg 5.1.4 via @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Código-fonte do FFmpeg',
  licences: 'Licenças',
};
