import type { sharing as English } from '../en/sharing.ts'

/** Copying and sharing, in Arabic. */
export const sharing: typeof English = {
  copy: 'نسخ',
  copied: 'نُسخ',
  copyFailed: 'تعذّر النسخ. حدّد النص وانسخه بنفسك.',
  quotation: (quote, headline, publication, published, url) =>
    `«${quote}»\n\n${headline}. ${publication}، ${published}.\n${url}`,
}
