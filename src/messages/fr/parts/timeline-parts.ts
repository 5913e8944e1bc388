import type { timelineParts as English } from '../../en/parts/timeline-parts.ts'
import * as counts from '../counts.ts'
import { number, onDate, plural, the } from '../formatters.ts'

/** Parts of the timeline that load when they are used, in French. */
export const timelineParts: typeof English = {
  continueReading: 'Reprendre la lecture',
  minutesLeft: (minutes) =>
    plural(minutes, { one: '# min restante', many: '# min restantes', other: '# min restantes' }),
  dismiss: (headline) => `Ignorer ${headline}`,

  zoomTo: { day: 'Afficher par jour', week: 'Afficher par semaine', month: 'Afficher par mois' },
  zoomOut: 'Zoom arrière',
  datesFailed: 'Impossible de charger les dates.',

  lacks: 'Sans :',

  jumpToMonth: 'Aller à un mois',
  jumpToDate: 'Aller à une date',
  jumpToDateShort: 'Date',
  jump: 'OK',
  jumpHint: ([year, month, day]) =>
    `Par ex. ${year}, ${month} ou ${day}. S’il n’y a rien à cette date, vous irez à la suivante de la liste.`,
  position: {
    published: (row, rows) => `Article ${number(row)} sur ${number(rows)}`,
    happened: (row, rows) => `Événement ${number(row)} sur ${number(rows)}`,
    both: (row, rows) => `Résultat ${number(row)} sur ${number(rows)}`,
  },
  shortPosition: (row, rows) => `${number(row)} sur ${number(rows)}`,
  findInPage: (count) =>
    `La recherche du navigateur se limite à ce qui est à l’écran. Appuyez sur / pour chercher dans les ${count}.`,
  closestEarlier: (date, closest) =>
    `Rien ${onDate(date)}. Affichage de la date antérieure la plus proche : ${closest}.`,
  closestLater: (date, closest) =>
    `Rien ${onDate(date)}. Affichage de la date postérieure la plus proche : ${closest}.`,
  printedPart: (count) =>
    `Seule une partie des ${count} est affichée. Pour tout imprimer, ouvrez la page d’un mois.`,

  published: (date) => `Publié ${onDate(date)}`,
  publishedBefore: (date) => `Publié ${onDate(date)}, avant l’événement`,
  showMentions: (n) =>
    plural(n, {
      one: 'Voir # autre mention',
      many: 'Voir # d’autres mentions',
      other: 'Voir # autres mentions',
    }),
  byPublication: (articles) => `${counts.articles(articles)} par date de publication`,
  byEvent: (events) => `${counts.events(events)} par date de l’événement`,
  eventsIntro:
    'Phrases des articles, placées à la date dont elles parlent. Les dates sont détectées automatiquement d’après les mots soulignés en pointillé.',
  eventsIntroForQuery:
    'Phrases des articles qui correspondent à votre recherche, placées à la date dont elles parlent. Les dates sont détectées automatiquement d’après les mots soulignés en pointillé.',
  eventsAfter: (events, last) => `${counts.events(events)} après ${the(last)}`,
  resolvedDate: (date) => `« {words} » = ${date}`,
  resolvedDamagedDate: (date) => `« {words} » = ${date} ; jour exact manquant dans la source`,
}
