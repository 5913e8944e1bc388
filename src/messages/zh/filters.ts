import type { filters as English } from '../en/filters.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The filters of the timeline and of a country’s page, and the number of results, in Chinese. */
export const filters: typeof English = {
  label: '筛选',
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: '正在加载…',
  searching: '正在搜索…',
  undatedHidden: (n) => `未显示 ${number(n)} 篇日期不详的文章。`,

  filters: (active) => `筛选，${number(active)}`,
  date: { any: '任何日期', one: '日期' },
  country: { any: '任何国家', one: '国家' },
  facets: {
    publications: { any: '任何出版物', one: '出版物' },
    languages: { any: '任何语言', one: '语言' },
  },
  view: '视图',
  views: { published: '文章', happened: '事件', both: '全部' },
  sort: '排序',
  bestFirst: '最相关的在前',
  sortBy: { newest: '最新', oldest: '最早', relevance: '相关度' },

  compact: '紧凑',

  active: '已启用的筛选',
  query: (query) => `“${query}”`,
  allCountries: '全部所选国家',
  mainSubject: '仅主要报道对象',
  remove: (filter) => `移除筛选：${filter}`,
  clearAll: '全部清除',
}
