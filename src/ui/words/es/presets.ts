import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Vídeo web',
    goodFor: 'Se ve en todos los navegadores y empieza mientras carga',
  },
  'web-video-modern': {
    name: 'Vídeo web moderno',
    goodFor: 'Códecs libres para navegadores actuales; suele ocupar menos',
  },
  'web-preview': {
    name: 'Vista previa web',
    goodFor: 'Ligero para listas de clips y conexiones lentas',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS para tu propio sitio: tan nítido como permita la conexión',
  },
  'silent-loop': {
    name: 'Bucle sin audio',
    goodFor: 'Se mueve como un GIF, a todo color y ocupando mucho menos',
  },
  phone: { name: 'Teléfono', goodFor: 'Nítido en una pantalla pequeña y ocupa poco' },
  'phone-much-room-saved': {
    name: 'Teléfono, mínimo',
    goodFor: 'El archivo más pequeño que aún se ve bien; tarda lo suyo',
  },
  'old-phone': {
    name: 'Teléfono antiguo',
    goodFor: 'Para teléfonos anteriores a las pantallas táctiles',
  },
  tv: { name: 'TV', goodFor: 'Full HD desde una memoria USB o por la red local' },
  'tv-4k': { name: 'TV, 4K', goodFor: 'Para pantallas grandes de 2160 líneas' },
  'dvd-player': {
    name: 'Reproductor de DVD',
    goodFor: 'Para reproductores y televisores de la era del DVD',
  },
  'home-cinema-sound': { name: 'Audio de cine en casa', goodFor: 'Dolby Digital para un receptor' },
  'chat-video': { name: 'Vídeo para chat', goodFor: 'Un clip corto para cualquier mensajería' },
  'gif-for-chat': {
    name: 'GIF para chat',
    goodFor: 'Unos segundos que se reproducen solos, sin audio',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'Tamaño de teléfono y dentro del límite gratuito de Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'Tamaño de teléfono y dentro del límite de WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100 MB',
    goodFor: 'Tamaño de teléfono y dentro del límite de Signal',
  },
  'email-video': {
    name: 'Vídeo por correo',
    goodFor: 'Como máximo 18 MB, que ya codificados caben en un correo de 25 MB',
  },
  'small-email-video': {
    name: 'Vídeo por correo, pequeño',
    goodFor: 'Como máximo 7 MB, para buzones que aceptan 10',
  },
  podcast: {
    name: 'Pódcast',
    goodFor: 'Voz para cualquier app de pódcast, con la sonoridad habitual',
  },
  'voice-memo': { name: 'Nota de voz', goodFor: 'Horas de voz en unos pocos megabytes' },
  transcription: {
    name: 'Transcripción',
    goodFor: 'Lo que prefieren los programas que pasan voz a texto',
  },
  'music-archive': { name: 'Archivo de música', goodFor: 'Sin pérdida: no se pierde nada' },
  'music-everywhere': {
    name: 'Música para todo',
    goodFor: 'Para el coche, memorias USB y cualquier reproductor',
  },
  'music-for-apple': { name: 'Música para Apple', goodFor: 'AAC para iPhone y Apple Music' },
  ringtone: {
    name: 'Tono de llamada',
    goodFor: 'Los primeros 30 segundos de una canción, con fundido final',
  },
  'edit-on-a-mac': {
    name: 'Editar en un Mac',
    goodFor: 'Para Final Cut e iMovie; lo compatible se copia',
  },
  'keep-everything': {
    name: 'Conservar todo',
    goodFor: 'Todas las pistas, copiadas si es posible',
  },
  'sound-for-editing': {
    name: 'Audio para editar',
    goodFor: 'Sin comprimir; se abre en cualquier editor de audio',
  },
};

/** In Spanish: the words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Preajustes',
  lead: 'Elige uno para fijar formato y opciones.',
  inUse: 'En uso',
  chosen: (name) => `Se ha elegido «${name}».`,
  yours: 'Tuyos',
  purposes: {
    web: 'Para la web',
    phone: 'Para teléfonos',
    tv: 'Para TV y reproductores',
    chat: 'Para chat y correo',
    voice: 'Voz',
    music: 'Música',
    editing: 'Para editar',
  },
  saveNew: 'Guardar la selección actual como preajuste',
  saveJob: 'Guardar las opciones de este archivo como preajuste',
  name: 'Nombre',
  save: 'Guardar',
  replace: 'Reemplazar',
  saved: (name) => `Se ha guardado «${name}».`,
  replaced: (name) => `Se ha reemplazado «${name}».`,
  full: (limit) => `Puedes tener ${limit} preajustes. Elimina uno para guardar otro.`,
  manage: (name) => `Cambiar «${name}»`,
  moveUp: 'Subir',
  moveDown: 'Bajar',
  moved: (name, place, count) => `«${name}» es ahora el número ${place} de ${count}.`,
  rename: 'Cambiar nombre',
  newName: (name) => `Nuevo nombre de «${name}»`,
  cancel: 'Cancelar',
  nameTaken: (name) => `Ya tienes un preajuste llamado «${name}».`,
  renamed: (name) => `Ahora se llama «${name}».`,
  share: 'Compartir',
  linkOf: (name) => `Enlace a «${name}»`,
  linkHint: 'El enlace contiene todo el preajuste. A quien lo abra se le preguntará antes.',
  copy: 'Copiar enlace',
  copied: 'Copiado',
  notCopied: 'El navegador no ha permitido copiar. Selecciona el enlace y cópialo tú.',
  remove: 'Eliminar',
  removed: (name) => `Se ha eliminado «${name}».`,
  undo: 'Deshacer',
  exportAll: 'Exportar los tuyos',
  importFile: 'Importar',
  importHint: 'o suelta aquí un archivo de preajustes',
  fileName: 'kiln-preajustes.json',
  quoted: (name) => `«${name}»`,
  nothingNew: 'Nada nuevo: ya los tienes todos.',
  imported: (count, names) =>
    `${plural(count, { one: '# preajuste importado', other: '# preajustes importados' })}: ${names}.`,
  nothingImported: 'No se ha importado nada.',
  fromLink: 'Un preajuste de un enlace',
  question: (name) => `¿Usar el preajuste «${name}» de este enlace?`,
  takeOnce: 'Usar una vez',
  saveFromLink: 'Guardar',
  questionHint:
    'En ambos casos se aplica a todos los archivos sin empezar. «Guardar» además lo añade a tus preajustes.',
  nothingChanged: 'No se ha cambiado nada.',
  close: 'Cerrar',
};
