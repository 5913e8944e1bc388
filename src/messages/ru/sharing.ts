import type { sharing as English } from '../en/sharing.ts'

/** Copying and sharing, in Russian. */
export const sharing: typeof English = {
  copy: 'Копировать',
  copied: 'Скопировано',
  copyFailed: 'Не удалось скопировать. Выберите текст и скопируйте его сами.',
  quotation: (quote, headline, publication, published, url) =>
    `«${quote}»\n\n${headline}. ${publication}, ${published}\n${url}`,
}
