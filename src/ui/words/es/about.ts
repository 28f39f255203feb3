import type { Catalogue } from '../language.ts';

/** In Spanish: the words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln convierte archivos multimedia con los códecs del navegador y, para lo que ellos no pueden hacer, con FFmpeg compilado a WebAssembly. Es una página y nada más: no hay ningún servidor que pueda ver tus archivos.',
  aboutProof:
    'Para comprobarlo, abre la pestaña de red de las herramientas de desarrollo y convierte algo: solo se descargan partes del propio Kiln, salvo que permitas los enlaces y le des uno. O haz que esté disponible sin conexión en los ajustes y desconéctate: funciona igual.',
  version: (version) => `Versión ${version}`,
  licence: 'Kiln es software libre con licencia GPL, versión 3 o posterior.',
  engineLicence: 'FFmpeg 5.1.4 mediante @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Código fuente de FFmpeg',
  licences: 'Licencias',
};
