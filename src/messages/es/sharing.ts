import type { sharing as English } from '../en/sharing.ts'

/** Copying and sharing, in Spanish. */
export const sharing: typeof English = {
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar. Seleccione el texto y cópielo.',
  quotation: (quote, headline, publication, published, url) =>
    `«${quote}»\n\n${headline}. ${publication}, ${published}.\n${url}`,
}
