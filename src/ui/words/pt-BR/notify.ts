import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Ao terminar',
  notify: 'Notificação',
  sound: 'Som',
  hint: 'Avisa quando a fila ou um trabalho longo termina.',
  blocked:
    'As notificações estão bloqueadas. Permita-as nas configurações deste site: o ícone ao lado do endereço.',
  missing:
    'Este navegador não tem notificações. Em um iPhone ou iPad, adicione antes o Kiln à Tela de Início.',
  offer: 'Isto vai demorar um pouco. Quer saber quando ficar pronto?',
  accept: 'Avise-me',
  decline: 'Agora não',
  refused: 'As notificações estão bloqueadas. Você pode mudar isso nas configurações deste site.',

  titles: {
    ready: 'Pronto',
    failed: 'Não deu certo',
    done: 'Concluído',
  },
  finishedTitles: {
    ready: 'Pronto: a fila terminou',
    failed: 'Não deu certo: a fila terminou',
    done: 'Concluído: a fila terminou',
  },
  ready: (count) => plural(count, { one: '# arquivo pronto.', other: '# arquivos prontos.' }),
  failed: (count) => plural(count, { one: '# falha.', other: '# falhas.' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { one: '# arquivo pronto', other: '# arquivos prontos' })}; falhas: ${failed}.`,
};
