import type { sharing as English } from '../en/sharing.ts'

/** Copying and sharing, in Japanese. */
export const sharing: typeof English = {
  copy: 'コピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。テキストを選択してコピーしてください。',
  quotation: (quote, headline, publication, published, url) =>
    `「${quote}」\n\n${headline}。${publication}、${published}。\n${url}`,
}
