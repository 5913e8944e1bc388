import type { filterPanels as English } from '../en/filter-panels.ts'
import { number, or } from './formatters.ts'

const moreChoices = (listed: number) => `上位${number(listed)}件です。入力すると、ほかも探せます。`

/** The panels of the filters, and what is said if nothing matches, in Japanese. */
export const filterPanels: typeof English = {
  loading: '読み込んでいます…',
  show: (count) => `${count}を表示`,

  year: '年',
  month: '月',
  day: '日',
  from: '開始',
  to: '終了',
  apply: '適用',
  clearDates: '期間を解除',
  datesFailed: '日付を読み込めませんでした。',

  mainSubject: '主題のみ',
  match: '条件',
  matchAny: '選択した国のいずれか',
  matchAll: '選択した国すべて',
  include: '対象',
  anyMention: 'すべての言及',
  countriesFailed: '国を読み込めませんでした。',
  countryChoices: {
    legend: '国',
    find: '国を探す',
    none: '該当する国はありません',
    more: moreChoices,
  },

  facets: {
    publications: {
      legend: '媒体',
      find: '媒体を探す',
      none: '該当する媒体はありません',
      more: moreChoices,
      failed: '媒体を読み込めませんでした。',
      searchAll: 'すべての媒体を検索',
    },
    languages: {
      legend: '言語',
      find: '言語を探す',
      none: '該当する言語はありません',
      more: moreChoices,
      failed: '言語を読み込めませんでした。',
      searchAll: 'すべての言語を検索',
    },
  },

  corrected: '{corrected}の検索結果を表示しています。{searchAsTyped}',
  searchAsTyped: (query) => `「${query}」を入力どおりに検索`,
  asTyped: '入力どおりに検索しました。{correctSpelling}',
  correctSpelling: 'つづりを修正',
  partial: 'すべての語を含む記事はありません。近い結果を表示しています（取り消し線の語は含まれていません）。',
  didYouMean: (placeholders) => `もしかして：${or(placeholders)}`,

  noResults: '結果はありません',
  notSearchable: '文字または数字を1つ以上入力してください。',
  noEvents: '日付のある出来事は見つかりませんでした。',
  noEventsInCountry: 'この国には、日付のある出来事はありません。',
  noMatches: {
    published: '条件に合う記事はありません。',
    happened: '条件に合う出来事はありません。',
    both: '条件に合うものはありません。',
  },
  noMatchesInCountry: {
    published: 'この国に言及する記事で、条件に合うものはありません。',
    happened: 'この国に言及する出来事で、条件に合うものはありません。',
    both: 'この国に言及するもので、条件に合うものはありません。',
  },
  removeQuery: (query) => `「${query}」を外す`,
  includeMentions: '主題以外の言及も含める',
  matchAnyCountry: '選択した国のいずれかで検索',
  searchAllCountries: 'すべての国を検索',
  searchAllDates: 'すべての期間を検索',
  switchToArticles: '記事に切り替える',
}
