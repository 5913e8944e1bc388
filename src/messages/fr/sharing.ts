import type { sharing as English } from '../en/sharing.ts'

/** Copying and sharing, in French. */
export const sharing: typeof English = {
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Échec de la copie. Sélectionnez le texte et copiez-le.',
  quotation: (quote, headline, publication, published, url) =>
    `« ${quote} »\n\n${headline}. ${publication}, ${published}.\n${url}`,
}
