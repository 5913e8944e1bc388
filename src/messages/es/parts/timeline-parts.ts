import type { timelineParts as English } from '../../en/parts/timeline-parts.ts'
import * as counts from '../counts.ts'
import { number, onDate, plural, the } from '../formatters.ts'

/** Parts of the timeline that load when they are used, in Spanish. */
export const timelineParts: typeof English = {
  continueReading: 'Seguir leyendo',
  minutesLeft: (minutes) =>
    plural(minutes, { one: 'queda # min', many: 'quedan # min', other: 'quedan # min' }),
  dismiss: (headline) => `Descartar ${headline}`,

  zoomTo: { day: 'Ver por días', week: 'Ver por semanas', month: 'Ver por meses' },
  zoomOut: 'Alejar',
  datesFailed: 'No se pudieron cargar las fechas.',

  lacks: 'Sin:',

  jumpToMonth: 'Ir a un mes',
  jumpToDate: 'Ir a una fecha',
  jumpToDateShort: 'Fecha',
  jump: 'Ir',
  jumpHint: ([year, month, day]) =>
    `P. ej., ${year}, ${month} o ${day}. Si no hay nada en esa fecha, irá a la siguiente de la lista.`,
  position: {
    published: (row, rows) => `Artículo ${number(row)} de ${number(rows)}`,
    happened: (row, rows) => `Acontecimiento ${number(row)} de ${number(rows)}`,
    both: (row, rows) => `Resultado ${number(row)} de ${number(rows)}`,
  },
  shortPosition: (row, rows) => `${number(row)} de ${number(rows)}`,
  findInPage: (count) =>
    `La búsqueda del navegador solo abarca lo que hay en pantalla. Pulse / para buscar en los ${count}.`,
  closestEarlier: (date, closest) =>
    `No hay nada ${onDate(date)}. Se muestra la fecha anterior más cercana: ${closest}.`,
  closestLater: (date, closest) =>
    `No hay nada ${onDate(date)}. Se muestra la fecha posterior más cercana: ${closest}.`,
  printedPart: (count) =>
    `Se muestra una parte de los ${count}. Para imprimirlo todo, abra la página de un mes.`,

  published: (date) => `Publicado ${onDate(date)}`,
  publishedBefore: (date) => `Publicado ${onDate(date)}, antes del acontecimiento`,
  showMentions: (n) =>
    plural(n, {
      one: 'Ver # mención más',
      many: 'Ver # de menciones más',
      other: 'Ver # menciones más',
    }),
  byPublication: (articles) => `${counts.articles(articles)} por fecha de publicación`,
  byEvent: (events) => `${counts.events(events)} por fecha del acontecimiento`,
  eventsIntro:
    'Oraciones de los artículos, situadas en la fecha a la que se refieren. Las fechas se detectan automáticamente a partir de las palabras con subrayado punteado.',
  eventsIntroForQuery:
    'Oraciones de los artículos que coinciden con la búsqueda, situadas en la fecha a la que se refieren. Las fechas se detectan automáticamente a partir de las palabras con subrayado punteado.',
  eventsAfter: (events, last) => `${counts.events(events)} tras ${the(last)}`,
  resolvedDate: (date) => `«{words}» = ${date}`,
  resolvedDamagedDate: (date) => `«{words}» = ${date}; falta el día exacto en la fuente`,
}
