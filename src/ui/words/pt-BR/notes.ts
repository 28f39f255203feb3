import { app } from './app.ts';
import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Nada pode ser armazenado aqui (janela anônima?), então os trabalhos não sobreviverão a uma recarga. Deixe esta aba aberta até terminarem ou use uma janela normal.',
    emptied:
      'Tudo o que o Kiln tinha armazenado aqui foi excluído, pelo navegador ou pela limpeza dos dados do site. Adicione seus arquivos de novo. Instalado como app, o Kiln os mantém.',
    'seven-days':
      'O Safari exclui estes trabalhos se você não abrir esta página por sete dias. Adicione o Kiln à Tela de Início para mantê-los.',
    alone: 'Use o Kiln em uma só aba: neste navegador, duas atrapalhariam uma à outra.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'O banco de dados deste navegador demorou a abrir, então os trabalhos desta aba não sobreviverão a uma recarga. Deixe-os terminar e recarregue a página para ver os anteriores.',
  },
  reload: 'Recarregar',
};
