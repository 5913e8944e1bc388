import type { frame as English } from '../en/frame.ts'
import { number } from './formatters.ts'

/** The parts around every page: header, footer, search box, notes and error pages, in Japanese. */
export const frame: typeof English = {
  skipToContent: '本文へ移動',
  mainNavigation: 'メイン',
  timeline: 'タイムライン',
  countries: '国',
  saved: '保存済み',
  about: '概要',
  noTracking: '追跡はしません。ほかのサイトから何も読み込みません。',
  close: '閉じる',
  backToTop: '先頭へ戻る',
  searchArticles: '記事を検索',
  search: '検索',

  appearance: '外観',
  themes: { system: 'システム', paper: '紙', white: '白', sepia: 'セピア', night: 'ナイト' },
  themeIs: (theme) => `テーマ：${theme}`,
  shortcuts: 'キーボードショートカット',
  quickFind: 'クイック検索',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',

  somethingWentWrong: '問題が発生しました',
  pageFailed: 'このページを表示できませんでした',
  pageMissing:
    'このページは端末に保存されておらず、読み込むこともできませんでした。オフラインか、アーカイブが更新された可能性があります。以前に開いたページと記事は、引き続き読めます。',
  pageBroken:
    'このページで問題が発生しました。保存済みのものは無事で、アーカイブのほかの部分は引き続き使えます。',
  reload: 'ページを再読み込み',
  goToTimeline: 'タイムラインへ',
  pageNotFound: 'ページが見つかりません',
  nothingAt: '{address}にはページがありません。',
  browse: '{timeline}または{countries}をご覧ください。',
  browseTimeline: 'タイムライン',
  browseCountries: '国の一覧',
  lookingForSimilar: '似たページを探しています…',
  suggestionsFailed: '候補を読み込めませんでした。',
  suggestions: 'お探しのページはこちらですか…',

  notOffline: 'オフラインです。この内容は端末に保存されていません。',
  partMissing:
    'ページのこの部分は端末に保存されておらず、読み込むこともできませんでした。オフラインの可能性があります。',
  loadError: (message) => `${message}。`,
  tryAgain: '再試行',
  fileMissing: (path) => `${path}はもうありません。アーカイブが更新された可能性があります`,
  damagedPage: (path) => `${path}のデータが壊れています。ページを再読み込みしてください`,
  serverError: (path, status) => `${path}：サーバーエラー${status}`,

  problems: (n) => `記事ファイルに問題が${number(n)}件あります`,
  problem: (found, remedy) => `${found}；${remedy}。`,
  moreProblems: (n) => `ほか${number(n)}件は省略しています。`,
  problemsStay: 'ファイルを直すと、それぞれ消えます。',
}
