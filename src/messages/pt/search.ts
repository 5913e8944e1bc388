import type { search as English } from '../en/search.ts'

/** Errors of the search, in Portuguese. */
export const search: typeof English = {
  notStarted: (reason) =>
    reason ? `Não foi possível iniciar a busca: ${reason}` : 'Não foi possível iniciar a busca',
  notLoaded: (reason) => `Arquivo do índice de busca ${reason}`,
}
