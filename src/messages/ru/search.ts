import type { search as English } from '../en/search.ts'

/** Errors of the search, in Russian. */
export const search: typeof English = {
  notStarted: (reason) => (reason ? `Не удалось запустить поиск: ${reason}` : 'Не удалось запустить поиск'),
  notLoaded: (reason) => `Файл поискового индекса: ${reason}`,
}
