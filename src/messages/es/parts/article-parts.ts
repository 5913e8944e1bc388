import type { articleParts as English } from '../../en/parts/article-parts.ts'
import { and, number, plural } from '../formatters.ts'

/** Parts of an article that load when they are used, in Spanish. */
export const articleParts: typeof English = {
  margin: 'Anotaciones y notas',
  marginNote: (words) => `Su nota sobre «${words}»: `,
  marginDateWords: (words) => `«${words}» `,
  marginDate: '= {date}',

  matches: 'Coincidencias de la búsqueda',
  matchCount: (n) =>
    plural(n, { one: '# coincidencia', many: '# de coincidencias', other: '# coincidencias' }),
  matchPosition: (at, of) => `${number(at)} de ${number(of)}`,
  previousMatch: 'Coincidencia anterior',
  nextMatch: 'Coincidencia siguiente',

  selectionActions: 'Acciones de la selección',
  yourHighlight: 'Su resaltado',
  note: 'Nota',
  done: 'Listo',
  deleteHighlight: 'Eliminar resaltado',
  lostHighlights: 'Resaltados de una versión anterior',
  lostHighlightsNote: 'Estos fragmentos han cambiado desde entonces.',

  player: 'Reproductor de audio',
  play: 'Reproducir',
  pause: 'Pausar',
  previousSentence: 'Oración anterior',
  nextSentence: 'Oración siguiente',
  speed: 'Velocidad',
  speedOption: (speed) => `${number(speed)}×`,
  voice: 'Voz',
  closePlayer: 'Cerrar el reproductor de audio',
  missingNumberAloud: 'número ausente',

  shareTitle: 'Compartir este artículo',
  link: 'Enlace',
  headlineAndLink: 'Titular y enlace',
  copyHeadlineAndLink: 'Copiar titular y enlace',
  email: 'Correo electrónico',

  related: 'Artículos relacionados',
  alsoAbout: (countries) => `También sobre ${and(countries)}`,
  alsoAboutIn: (countries, date) => `También sobre ${and(countries)}, ${date}`,
  alsoMentions: (countries) => `También menciona ${and(countries)}`,
  alsoMentionsIn: (countries, date) => `También menciona ${and(countries)}, ${date}`,
  sameDate: (date) => `Misma fecha: ${date}`,
  sharedTerms: (terms) => `Términos comunes: ${terms.join(', ')}`,
}
