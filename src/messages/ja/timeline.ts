import type { timeline as English } from '../en/timeline.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The timeline: its histogram, its list and its rows, in Japanese. */
export const timeline: typeof English = {
  heading: (archive) => `${archive}：タイムライン`,
  description: (articles, first, last) =>
    first
      ? `${first}から${last}までの${counts.articles(articles)}を、日付、国、キーワードで閲覧できます。`
      : `${counts.articles(articles)}を、国、キーワードで閲覧できます。`,
  browseByMonth: '月別に見る',
  loading: {
    published: '記事を読み込んでいます…',
    happened: '出来事を読み込んでいます…',
    both: '結果を読み込んでいます…',
  },
  loadFailed: {
    published: '記事を読み込めませんでした。',
    happened: '出来事を読み込めませんでした。',
    both: '結果を読み込めませんでした。',
  },
  searchFailed: '検索インデックスを読み込めませんでした。',
  noArticles: '記事はまだありません',
  howToAddArticles:
    'seedsフォルダーに.txtファイルで記事を追加してください。1行目に見出し、2行目に日付、その下に本文を書きます。',

  dateRange: '期間',
  startDate: '開始日',
  endDate: '終了日',
  allDates: 'すべての期間',
  undated: (articles) => `· 日付なし${number(articles)}件`,
  outsideArchive: (period) => `アーカイブの期間：${period}`,
  bar: (period, count) => `${period}：${count}`,
  share: (results, all) => `${all}中${number(results)}件`,
  enlarged: (factor) => `${number(factor)}倍に拡大`,
  loadingDates: '日付を読み込んでいます…',

  cardFailed: 'この記事を読み込めませんでした。',
  retry: '再試行',
  minutes: counts.minutes,
  moreCountries: (n) => `ほか${number(n)}か国`,

  count: { articles: counts.articles, events: counts.events },
  noDay: '日は不明',
  noDate: '日付なし',
  until: (end) => `～${end}`,
}
