import type { search as English } from '../en/search.ts'

/** Errors of the search, in German. */
export const search: typeof English = {
  notStarted: (reason) =>
    reason ? `Die Suche konnte nicht starten: ${reason}` : 'Die Suche konnte nicht starten',
  notLoaded: (reason) => `Datei des Suchindex: ${reason}`,
}
