import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Potong',
    picture: 'Gambar',
    sound: 'Audio',
    encoding: 'Pengodean',
    privacy: 'Privasi',
    tags: 'Tag',
  },
  groupChanged: (group, changed) => `${group} · ${plural(changed, { other: '# diubah' })}`,
  resetGroups: {
    trim: 'Atur ulang potongan',
    picture: 'Atur ulang gambar',
    sound: 'Atur ulang audio',
    encoding: 'Atur ulang pengodean',
    privacy: 'Atur ulang privasi',
    tags: 'Atur ulang tag',
  },
  timeExpected: 'Waktu seperti 1:02,5 atau 62,5',
  choosePicture: 'Pilih gambar…',
  pictureUnreadable: 'Gambar ini tidak dapat dibaca. Gunakan JPEG atau PNG.',
  editTrim: 'Potong…',
  editCrop: 'Pangkas…',
  saveAsPreset: 'Simpan preset',
  priority: 'Prioritas',
  priorities: { high: 'Tinggi', normal: 'Normal', low: 'Rendah' },
  optionsOf: (name) => `Opsi ${name}`,
  estimate: {
    ofWaiting: (files) => plural(files, { other: 'Perkiraan untuk # file yang menunggu:' }),
    ofJob: 'Dengan opsi ini:',
  },
};
