import type { filterPanels as English } from '../en/filter-panels.ts'
import { number, or } from './formatters.ts'

const moreChoices = (listed: number) => `Die ${number(listed)} häufigsten. Für weitere tippen.`

/** The panels of the filters, and what is said if nothing matches, in German. */
export const filterPanels: typeof English = {
  loading: 'Wird geladen…',
  show: (count) => `${count} anzeigen`,

  year: 'Jahr',
  month: 'Monat',
  day: 'Tag',
  from: 'Von',
  to: 'Bis',
  apply: 'Anwenden',
  clearDates: 'Zeitraum löschen',
  datesFailed: 'Die Datumsangaben konnten nicht geladen werden.',

  mainSubject: 'Nur Hauptthema',
  match: 'Ausgewählte Länder',
  matchAny: 'Mindestens eines',
  matchAll: 'Alle',
  include: 'Einbeziehen',
  anyMention: 'Jede Erwähnung',
  countriesFailed: 'Die Länder konnten nicht geladen werden.',
  countryChoices: {
    legend: 'Länder',
    find: 'Land suchen',
    none: 'Keine passenden Länder',
    more: moreChoices,
  },

  facets: {
    publications: {
      legend: 'Publikationen',
      find: 'Publikation suchen',
      none: 'Keine passenden Publikationen',
      more: moreChoices,
      failed: 'Die Publikationen konnten nicht geladen werden.',
      searchAll: 'In allen Publikationen suchen',
    },
    languages: {
      legend: 'Sprachen',
      find: 'Sprache suchen',
      none: 'Keine passenden Sprachen',
      more: moreChoices,
      failed: 'Die Sprachen konnten nicht geladen werden.',
      searchAll: 'In allen Sprachen suchen',
    },
  },

  corrected: 'Treffer für {corrected}. {searchAsTyped}',
  searchAsTyped: (query) => `Stattdessen nach „${query}“ suchen`,
  asTyped: 'Gesucht wie eingegeben. {correctSpelling}',
  correctSpelling: 'Schreibweise korrigieren',
  partial: 'Kein Artikel enthält alle diese Wörter. In den besten Treffern fehlen die durchgestrichenen.',
  didYouMean: (placeholders) => `Meinten Sie ${or(placeholders)}?`,

  noResults: 'Keine Treffer',
  notSearchable: 'Für die Suche mindestens einen Buchstaben oder eine Ziffer eingeben.',
  noEvents: 'Keine datierten Ereignisse gefunden.',
  noEventsInCountry: 'Keine datierten Ereignisse zu diesem Land.',
  noMatches: {
    published: 'Kein Artikel passt zu diesen Filtern.',
    happened: 'Kein Ereignis passt zu diesen Filtern.',
    both: 'Nichts passt zu diesen Filtern.',
  },
  noMatchesInCountry: {
    published: 'Kein Artikel, der dieses Land erwähnt, passt zu diesen Filtern.',
    happened: 'Kein Ereignis, das dieses Land erwähnt, passt zu diesen Filtern.',
    both: 'Nichts, was dieses Land erwähnt, passt zu diesen Filtern.',
  },
  removeQuery: (query) => `„${query}“ entfernen`,
  includeMentions: 'Auch bloße Erwähnungen einbeziehen',
  matchAnyCountry: 'Eines der ausgewählten Länder genügt',
  searchAllCountries: 'In allen Ländern suchen',
  searchAllDates: 'Im gesamten Zeitraum suchen',
  switchToArticles: 'Zu den Artikeln wechseln',
}
