import type { frame as English } from '../en/frame.ts'
import { plural } from './formatters.ts'

/** The parts around every page, in French. */
export const frame: typeof English = {
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Principale',
  timeline: 'Chronologie',
  countries: 'Pays',
  saved: 'Enregistrés',
  about: 'À propos',
  noTracking: 'Aucun pistage. Rien n’est chargé depuis d’autres sites.',
  close: 'Fermer',
  backToTop: 'Haut de page',
  searchArticles: 'Rechercher des articles',
  search: 'Rechercher',

  appearance: 'Apparence',
  themes: { system: 'Système', paper: 'Papier', white: 'Blanc', sepia: 'Sépia', night: 'Nuit' },
  themeIs: (theme) => `Thème : ${theme}`,
  shortcuts: 'Raccourcis clavier',
  quickFind: 'Recherche rapide',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',

  somethingWentWrong: 'Une erreur s’est produite',
  pageFailed: 'Impossible d’afficher cette page',
  pageMissing:
    'Elle n’est pas enregistrée sur votre appareil et n’a pas pu être chargée : vous êtes peut-être hors connexion, ou les archives ont été mises à jour. Les pages et les articles déjà ouverts restent disponibles.',
  pageBroken:
    'Une erreur s’est produite sur cette page. Vos éléments enregistrés sont en sécurité, et le reste des archives fonctionne toujours.',
  reload: 'Actualiser la page',
  goToTimeline: 'Aller à la chronologie',
  pageNotFound: 'Page introuvable',
  nothingAt: 'Il n’y a rien à l’adresse {address}.',
  browse: 'Parcourez la {timeline} ou les {countries}.',
  browseTimeline: 'chronologie',
  browseCountries: 'pays',
  lookingForSimilar: 'Recherche de pages similaires…',
  suggestionsFailed: 'Impossible de charger les suggestions.',
  suggestions: 'Cherchiez-vous… ?',

  notOffline: 'Vous êtes hors connexion, et ceci n’est pas enregistré sur votre appareil.',
  partMissing:
    'Cette partie de la page n’est pas enregistrée sur votre appareil et n’a pas pu être chargée. Vous êtes peut-être hors connexion.',
  loadError: (message) => `${message}.`,
  tryAgain: 'Réessayer',
  fileMissing: (path) => `${path} n’existe plus ; les archives ont peut-être été mises à jour`,
  damagedPage: (path) => `${path} est arrivé endommagé ; actualisez la page`,
  serverError: (path, status) => `${path} : erreur ${status} du serveur`,

  problems: (n) =>
    plural(n, {
      one: '# problème dans vos fichiers d’articles',
      many: '# de problèmes dans vos fichiers d’articles',
      other: '# problèmes dans vos fichiers d’articles',
    }),
  problem: (found, remedy) => `${found} ; ${remedy}.`,
  moreProblems: (n) =>
    plural(n, {
      one: 'Un autre n’est pas affiché.',
      many: '# d’autres ne sont pas affichés.',
      other: '# autres ne sont pas affichés.',
    }),
  problemsStay: 'Chacun disparaît dès que son fichier est corrigé.',
}
