import type { storage as English } from '../en/storage.ts'

/** Problems with storing the reader's own data, in Japanese. */
export const storage: typeof English = {
  title: '保存の問題',
  close: '閉じる',
  problems: {
    blocked: {
      problem: 'ブラウザがデータの保存をブロックしています。',
      advice:
        'このタブを閉じると、設定、保存した記事、ハイライトは失われます。残すには、サイトデータを許可してください。',
    },
    full: {
      problem: '保存容量がいっぱいです。',
      advice:
        'このタブを閉じると、最近の変更は失われます。「保存済み」からエクスポートするか、不要なものを削除してください。',
    },
    damaged: {
      problem: '保存データの一部が壊れています。',
      advice: '読み取れるものはすべて残っています。元のデータは「保存済み」からダウンロードできます。',
    },
    newer: {
      problem: '保存データは、このサイトの新しいバージョンで作成されたものです。',
      advice: '再読み込みするまで、変更は保存されません。',
    },
  },
}
