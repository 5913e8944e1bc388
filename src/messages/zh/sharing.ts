import type { sharing as English } from '../en/sharing.ts'

/** Copying and sharing, in Chinese. */
export const sharing: typeof English = {
  copy: '复制',
  copied: '已复制',
  copyFailed: '无法复制。请选中文字后自行复制。',
  quotation: (quote, headline, publication, published, url) =>
    `“${quote}”\n\n${headline}。${publication}，${published}。\n${url}`,
}
