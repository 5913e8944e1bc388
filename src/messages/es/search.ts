import type { search as English } from '../en/search.ts'

/** Errors of the search, in Spanish. */
export const search: typeof English = {
  notStarted: (reason) =>
    reason ? `No se pudo iniciar la búsqueda: ${reason}` : 'No se pudo iniciar la búsqueda',
  notLoaded: (reason) => `Archivo del índice de búsqueda ${reason}`,
}
