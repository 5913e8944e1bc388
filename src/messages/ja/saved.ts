import type { saved as English } from '../en/saved.ts'
import * as counts from './counts.ts'
import { and, number } from './formatters.ts'

const highlights = (n: number) => `ハイライト${number(n)}件`

/** The page of saved articles and highlights, in Japanese. */
export const saved: typeof English = {
  title: '保存済み',
  description: 'このブラウザに保存した記事とハイライト。',
  loading: '保存したものは、このブラウザ内にあります。',
  none: '保存したものはまだありません。記事を保存する（S）か、記事中の文字を選択してハイライトしてください。',
  summary: (articles, highlighted) => `${counts.articles(articles)}、${highlights(highlighted)}`,
  storedHere: 'このブラウザにのみ保存されています。',

  search: '保存済みを検索',
  sort: '並べ替え',
  sortBy: { saved: '保存した順', published: '記事の新しい順' },
  noMatches: '保存済みに該当するものはありません',
  more: (articles) => `さらに${counts.articles(articles)}を表示`,
  highlightsOnly: 'ハイライトのみ',
  yourNote: 'メモ：',
  remove: '外す',
  removeArticle: (headline) => `「${headline}」を外す`,
  removed: '外しました。',
  deleteHighlight: '削除',
  deleteThisHighlight: (quote) => `ハイライト「${quote}」を削除`,
  highlightDeleted: 'ハイライトを削除しました。',
  undo: '元に戻す',
  undone: '元に戻しました。',

  exportAndImport: 'エクスポートとインポート',
  exportMarkdown: 'Markdownでエクスポート',
  exportBackup: 'バックアップをエクスポート（JSON）',
  exportTitle: (archive) => `${archive}：保存済み`,
  exported: (day) => `${day}にエクスポート`,
  exportedArticle: (published, isSaved) => (isSaved ? `${published}、保存済み` : published),

  importBackup: 'バックアップをインポート…',
  backupFile: 'バックアップファイル',
  imported: (articles, highlighted) =>
    `${and([
      ...(articles > 0 || highlighted === 0 ? [counts.articles(articles)] : []),
      ...(highlighted > 0 ? [highlights(highlighted)] : []),
    ])}をインポートしました。`,
  alreadySaved: (n) => `${number(n)}件はすでに保存済みです。`,
  unreadable: (n) => `${number(n)}件は読み取れませんでした。`,
  importFailed: (file) => `${file}を読み取れませんでした。もう一度お試しください。`,
  tooLarge: (file) => `${file}は、このサイトのバックアップとしては大きすぎます。`,
  isMarkdown: (file) => `${file}はMarkdownのエクスポートです。.jsonのバックアップを選んでください。`,
  notJson: (file) => `${file}は有効なバックアップファイルではありません。`,
  notBackup: (file) => `${file}はこのサイトのバックアップではありません。`,
  newerBackup: (file) =>
    `${file}はこのサイトの新しいバージョンで作成されました。再読み込みしてからお試しください。`,

  damaged: '保存データの一部が壊れています。元のデータは残してあります。',
  downloadDamaged: 'ダウンロード',
  deleteDamaged: '削除',
}
