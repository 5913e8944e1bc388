import type { timelineParts as English } from '../../en/parts/timeline-parts.ts'
import * as counts from '../counts.ts'
import { number, plural } from '../formatters.ts'

/** Parts of the timeline that load when they are used, in German. */
export const timelineParts: typeof English = {
  continueReading: 'Weiterlesen',
  minutesLeft: (minutes) => `noch ${counts.minutes(minutes)}`,
  dismiss: (headline) => `Ausblenden: ${headline}`,

  zoomTo: { day: 'Tage zeigen', week: 'Wochen zeigen', month: 'Monate zeigen' },
  zoomOut: 'Herauszoomen',
  datesFailed: 'Der Zeitraum konnte nicht geladen werden.',

  lacks: 'Fehlt:',

  jumpToMonth: 'Zu einem Monat springen',
  jumpToDate: 'Zu einem Datum springen',
  jumpToDateShort: 'Datum',
  jump: 'Los',
  jumpHint: ([year, month, day]) =>
    `z. B. ${year}, ${month} oder ${day}. Gibt es dazu nichts, geht es zum nächsten Datum in der Liste.`,
  position: {
    published: (row, rows) => `Artikel ${number(row)} von ${number(rows)}`,
    happened: (row, rows) => `Ereignis ${number(row)} von ${number(rows)}`,
    both: (row, rows) => `Treffer ${number(row)} von ${number(rows)}`,
  },
  shortPosition: (row, rows) => `${number(row)} von ${number(rows)}`,
  findInPage: (count) =>
    `Die Suche Ihres Browsers findet nur, was auf dem Bildschirm ist. Mit / durchsuchen Sie alles: ${count}.`,
  closestEarlier: (date, closest) => `${date}: nichts vorhanden. Das nächstfrühere Datum ist ${closest}.`,
  closestLater: (date, closest) => `${date}: nichts vorhanden. Das nächstspätere Datum ist ${closest}.`,
  printedPart: (count) =>
    `Nur ein Teil (insgesamt ${count}). Um alles zu drucken, öffnen Sie die Seite eines Monats.`,

  published: (date) => `Erschienen: ${date}`,
  publishedBefore: (date) => `Erschienen: ${date}, vor dem Ereignis`,
  showMentions: (n) =>
    plural(n, { one: '# weitere Erwähnung anzeigen', other: '# weitere Erwähnungen anzeigen' }),
  byPublication: (articles) => `${counts.articles(articles)} nach Erscheinungsdatum`,
  byEvent: (events) => `${counts.events(events)} nach Datum des Ereignisses`,
  eventsIntro:
    'Sätze aus Artikeln, eingeordnet nach dem Datum, das sie nennen. Das Datum wird automatisch aus den gepunktet unterstrichenen Wörtern berechnet.',
  eventsIntroForQuery:
    'Sätze aus den gefundenen Artikeln, eingeordnet nach dem Datum, das sie nennen. Das Datum wird automatisch aus den gepunktet unterstrichenen Wörtern berechnet.',
  eventsAfter: (events, last) => `${counts.events(events)} nach dem letzten Artikel (${last})`,
  resolvedDate: (date) => `„{words}“ = ${date}`,
  resolvedDamagedDate: (date) => `„{words}“ = ${date}; der genaue Tag fehlt in der Quelle`,
}
