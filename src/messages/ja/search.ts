import type { search as English } from '../en/search.ts'

/** Errors of the search, in Japanese. */
export const search: typeof English = {
  notStarted: (reason) => (reason ? `検索を開始できませんでした：${reason}` : '検索を開始できませんでした'),
  notLoaded: (reason) => `検索インデックスのファイル ${reason}`,
}
