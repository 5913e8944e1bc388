import type { search as English } from '../en/search.ts'

/** Errors of the search, in Chinese. */
export const search: typeof English = {
  notStarted: (reason) => (reason ? `无法启动搜索：${reason}` : '无法启动搜索'),
  notLoaded: (reason) => `搜索索引文件 ${reason}`,
}
