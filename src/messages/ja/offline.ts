import type { offline as English } from '../en/offline.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** A size in megabytes, with one decimal place at most: `1.3 MB`. */
const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`

/** Reading offline, and updates of the site, in Japanese. */
export const offline: typeof English = {
  title: 'オフライン',
  openedArticles: '開いた記事は、この端末でオフラインでも読めます。',
  unavailable:
    'ここではオフラインで読むことができません。httpsが必要で、一部のプライベートウィンドウでは使えません。発行者が無効にしている場合もあります。',
  blocked:
    'ブラウザがデータの保存をブロックしています。オフラインで読むには、サイトデータを許可してください。',
  saved: (articles, bytes) => {
    const saved = articles > 0 ? `${counts.articles(articles)}を保存済み` : '保存した記事はまだありません'
    return bytes ? `${saved}（約${megabytes(bytes)}）。` : `${saved}。`
  },

  download: (bytes) => `アーカイブ全体をダウンロード（${megabytes(bytes)}）`,
  tooLarge: (bytes, limit) =>
    `アーカイブが大きすぎるため、ダウンロードできません（${megabytes(bytes)}、上限${megabytes(limit)}）。`,
  tooManyFiles: (files, limit) =>
    `アーカイブのファイル数が多すぎるため、ダウンロードできません（${number(files)}、上限${number(limit)}）。`,
  sizeUnknown: 'ダウンロードサイズを確認できませんでした。',
  downloading: 'アーカイブをダウンロードしています',
  preparing: 'ダウンロードを準備しています…',
  progress: (done, total) => `${number(total)}ファイル中${number(done)}ファイル`,
  stop: '停止',
  stopped: 'ダウンロードを停止しました。いつでも再開でき、失われるものはありません。',
  connectionLost:
    '接続が切れたため、ダウンロードを停止しました。いつでも再開でき、失われるものはありません。',
  storageFull:
    '保存容量が足りないため、ダウンロードを停止しました。いつでも再開でき、失われるものはありません。',
  failed: (reason) => `ダウンロードを停止しました：${reason}。いつでも再開でき、失われるものはありません。`,
  resume: '再開',
  complete: 'アーカイブ全体をオフラインで読めます。',
  deleteDownloads: 'ダウンロードしたものを削除',

  updateAvailable: '更新があります',
  updated: 'アーカイブが更新されました。',
  updating: '更新しています…',
  reload: '再読み込み',
  later: 'あとで',
}
