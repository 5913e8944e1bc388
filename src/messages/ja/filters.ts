import type { filters as English } from '../en/filters.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The filters of the timeline and of a country’s page, and the number of results, in Japanese. */
export const filters: typeof English = {
  label: '絞り込み',
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: '読み込んでいます…',
  searching: '検索しています…',
  undatedHidden: (n) => `日付のない記事${number(n)}件は表示していません。`,

  filters: (active) => `絞り込み、${number(active)}`,
  date: { any: 'すべての期間', one: '期間' },
  country: { any: 'すべての国', one: '国' },
  facets: {
    publications: { any: 'すべての媒体', one: '媒体' },
    languages: { any: 'すべての言語', one: '言語' },
  },
  view: '表示',
  views: { published: '記事', happened: '出来事', both: '両方' },
  sort: '並べ替え',
  bestFirst: '関連度の高い順',
  sortBy: { newest: '新しい順', oldest: '古い順', relevance: '関連度順' },

  compact: 'コンパクト',

  active: '適用中の絞り込み',
  query: (query) => `「${query}」`,
  allCountries: '選択した国すべて',
  mainSubject: '主題のみ',
  remove: (filter) => `絞り込みを外す：${filter}`,
  clearAll: 'すべて解除',
}
