import type { reader as English } from '../en/reader.ts'
import { number, plural } from './formatters.ts'

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** An article, in Spanish. */
export const reader: typeof English = {
  loadFailed: 'No se pudo cargar este artículo.',
  loadingArticle: 'Cargando el artículo…',

  backToTimeline: 'Volver a la cronología',
  backToResults: 'Volver a los resultados',
  backToResultCount: (results) =>
    plural(results, {
      one: 'Volver a # resultado',
      many: 'Volver a los # de resultados',
      other: 'Volver a los # resultados',
    }),
  publishedOn: (weekday, date) => `${capitalized(weekday)}, ${date}`,
  dateFrom: {
    metadata: 'Fecha de los metadatos del archivo',
    feed: 'Fecha del feed',
    address: 'Fecha de la dirección del artículo',
    'file name': 'Fecha del nombre del archivo',
    capture: 'Fecha en que se capturó la página',
  },
  readingTime: (minutes) =>
    plural(minutes, { one: '# min de lectura', many: '# min de lectura', other: '# min de lectura' }),
  timeLeft: (minutes) => plural(minutes, { one: 'Queda # min', many: 'Quedan # min', other: 'Quedan # min' }),

  about: 'Sobre {countries}',
  mentions: 'Menciona {countries}',
  aboutAndMentions: 'Sobre {countries} · También menciona {others}',
  countrySeparator: ', ',

  actions: 'Acciones del artículo',
  resumeAt: (percent) => `Seguir en el ${number(percent)} %`,
  save: 'Guardar',
  saved: 'Guardado',
  share: 'Compartir',
  cite: 'Citar',
  listen: 'Escuchar',

  annotations: 'Anotaciones',
  annotationsInText:
    'Detectado automáticamente: código del país tras cada nombre, fecha calculada entre corchetes.',
  annotationsInMargin:
    'Detectado automáticamente: países en su primera mención y fechas calculadas, al margen.',
  mention: {
    name: (country) => country,
    demonym: (country) => `${country} (por el gentilicio)`,
    capital: (country) => `${country} (por la capital)`,
    city: (country) => `${country} (por la ciudad)`,
    region: (country) => `${country} (por la región)`,
    institution: (country) => `${country} (por la institución)`,
    abbreviation: (country) => `${country} (por la abreviatura)`,
  },
  mentionLink: (words, label) => `${words}: ${label}`,
  resolvedDate: (date) => `= ${date}`,
  resolvedAloud: (date) => `, fecha calculada: ${date},`,
  incompleteDate: (date) => `${date} (faltan números)`,

  unreadableCharacter: 'Carácter ilegible en la fuente',
  sourceNote: 'Nota:',
  numbersMissing: (numbers) =>
    plural(numbers, {
      one: 'Falta # número en la fuente (señalado con {mark}).',
      many: 'Faltan # de números en la fuente (señalados con {mark}).',
      other: 'Faltan # números en la fuente (señalados con {mark}).',
    }),
  paragraphsAdded: 'Se han añadido saltos de párrafo.',
  notDetected: (language) =>
    `El artículo está en ${language}; los países y las fechas no se detectan en este idioma.`,
  datesNotDetected: (language) =>
    `El artículo está en ${language}; las fechas no se detectan en este idioma.`,
  caption: 'Pie de foto (foto no disponible)',
  repeatedHeadline: 'Titular repetido en la fuente',
  passageLink: 'Enlace a este fragmento',
  passageActions: 'Acciones del fragmento',
  passageMissing: 'El fragmento enlazado ya no está en este artículo.',
  yourNotes: 'Notas',
  highlightMissing: 'Este resaltado no está guardado en este navegador.',
  highlight: 'Resaltar',
  addNote: 'Añadir nota',
  copy: 'Copiar',
  copyLink: 'Copiar enlace',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar',
  openHighlight: (words) => `Su resaltado «${words}»`,
  openNotedHighlight: (words, note) => `Su resaltado «${words}», con una nota: ${note}`,

  sourceFile: 'Ver archivo de origen',
  download: 'Descargar',
  sourceText: 'Texto de origen',
  markdown: 'Markdown',
  publication: 'Medio',
  section: 'Sección',
  page: 'Página',
  originalAddress: 'Dirección original',
  language: 'Idioma',
  retrieved: 'Consultado',
  tags: 'Etiquetas',
  file: 'Archivo',
  fileAndRecord: (file, record) => (record === 1 ? file : `${file}, artículo ${number(record)}`),
  alsoIn: 'También en',
  checksum: 'SHA-256',
  textOf: (file) => `Texto de ${file}`,
  fileAndChecksum: (file, checksum) => `${file}, SHA-256 ${checksum}`,

  neighbours: 'Artículos anterior y siguiente',
  earlier: (date) => `Antes · ${date}`,
  later: (date) => `Después · ${date}`,
  previous: (date) => `Anterior · ${date}`,
  next: (date) => `Siguiente · ${date}`,
}
