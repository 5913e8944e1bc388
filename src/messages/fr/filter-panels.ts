import type { filterPanels as English } from '../en/filter-panels.ts'
import { number, or } from './formatters.ts'

/** The panels of the filters, in French. */
export const filterPanels: typeof English = {
  loading: 'Chargement…',
  show: (count) => `Voir ${count}`,

  year: 'Année',
  month: 'Mois',
  day: 'Jour',
  from: 'Du',
  to: 'Au',
  apply: 'Appliquer',
  clearDates: 'Effacer les dates',
  datesFailed: 'Impossible de charger les dates.',

  mainSubject: 'Sujet principal seulement',
  match: 'Correspondance',
  matchAny: 'Au moins un des pays',
  matchAll: 'Tous les pays',
  include: 'Inclure',
  anyMention: 'Toute mention',
  countriesFailed: 'Impossible de charger les pays.',
  countryChoices: {
    legend: 'Pays',
    find: 'Rechercher un pays',
    none: 'Aucun pays correspondant',
    more: (listed) => `Les ${number(listed)} plus fréquents. Saisissez un nom pour en trouver d’autres.`,
  },

  facets: {
    publications: {
      legend: 'Publications',
      find: 'Rechercher une publication',
      none: 'Aucune publication correspondante',
      more: (listed) => `Les ${number(listed)} plus fréquentes. Saisissez un nom pour en trouver d’autres.`,
      failed: 'Impossible de charger les publications.',
      searchAll: 'Rechercher dans toutes les publications',
    },
    languages: {
      legend: 'Langues',
      find: 'Rechercher une langue',
      none: 'Aucune langue correspondante',
      more: (listed) => `Les ${number(listed)} plus fréquentes. Saisissez un nom pour en trouver d’autres.`,
      failed: 'Impossible de charger les langues.',
      searchAll: 'Rechercher dans toutes les langues',
    },
  },

  corrected: 'Résultats pour {corrected}. {searchAsTyped}',
  searchAsTyped: (query) => `Rechercher « ${query} » tel quel`,
  asTyped: 'Recherche effectuée telle quelle. {correctSpelling}',
  correctSpelling: 'Corriger l’orthographe',
  partial: 'Aucun article ne contient tous ces mots. Les mots barrés manquent dans les meilleurs résultats.',
  didYouMean: (placeholders) => `Vouliez-vous dire ${or(placeholders)} ?`,

  noResults: 'Aucun résultat',
  notSearchable: 'Saisissez au moins une lettre ou un chiffre pour lancer la recherche.',
  noEvents: 'Aucun événement daté n’a été détecté.',
  noEventsInCountry: 'Aucun événement daté pour ce pays.',
  noMatches: {
    published: 'Aucun article ne correspond à ces filtres.',
    happened: 'Aucun événement ne correspond à ces filtres.',
    both: 'Aucun résultat ne correspond à ces filtres.',
  },
  noMatchesInCountry: {
    published: 'Aucun article mentionnant ce pays ne correspond à ces filtres.',
    happened: 'Aucun événement mentionnant ce pays ne correspond à ces filtres.',
    both: 'Aucun résultat mentionnant ce pays ne correspond à ces filtres.',
  },
  removeQuery: (query) => `Retirer « ${query} »`,
  includeMentions: 'Inclure les simples mentions',
  matchAnyCountry: 'Rechercher au moins un des pays sélectionnés',
  searchAllCountries: 'Rechercher dans tous les pays',
  searchAllDates: 'Rechercher à toutes les dates',
  switchToArticles: 'Passer aux articles',
}
