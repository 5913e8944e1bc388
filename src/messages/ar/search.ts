import type { search as English } from '../en/search.ts'

/** Errors of the search, in Arabic. */
export const search: typeof English = {
  notStarted: (reason) => (reason ? `تعذّر بدء البحث: ${reason}` : 'تعذّر بدء البحث'),
  notLoaded: (reason) => `ملف فهرس البحث: ${reason}`,
}
