import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Corte',
    picture: 'Imagem',
    sound: 'Áudio',
    encoding: 'Codificação',
    privacy: 'Privacidade',
    tags: 'Tags',
  },
  groupChanged: (group, changed) =>
    `${group} · ${plural(changed, { one: '# mudança', other: '# mudanças' })}`,
  resetGroups: {
    trim: 'Redefinir corte',
    picture: 'Redefinir imagem',
    sound: 'Redefinir áudio',
    encoding: 'Redefinir codificação',
    privacy: 'Redefinir privacidade',
    tags: 'Redefinir tags',
  },
  timeExpected: 'Um tempo como 1:02,5 ou 62,5',
  choosePicture: 'Escolher imagem…',
  pictureUnreadable: 'Esta imagem não pode ser lida. Use um JPEG ou PNG.',
  editTrim: 'Cortar…',
  editCrop: 'Recortar…',
  saveAsPreset: 'Salvar predefinição',
  priority: 'Prioridade',
  priorities: { high: 'Alta', normal: 'Normal', low: 'Baixa' },
  optionsOf: (name) => `Opções de ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Estimativa para o arquivo em espera:',
        other: 'Estimativa para os # arquivos em espera:',
      }),
    ofJob: 'Com estas opções:',
  },
};
