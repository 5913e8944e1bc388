import type { search as English } from '../en/search.ts'

/** Errors of the search, in French. */
export const search: typeof English = {
  notStarted: (reason) =>
    reason ? `Impossible de lancer la recherche : ${reason}` : 'Impossible de lancer la recherche',
  notLoaded: (reason) => `Fichier de l’index de recherche ${reason}`,
}
