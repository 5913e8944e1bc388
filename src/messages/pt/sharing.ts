import type { sharing as English } from '../en/sharing.ts'

/** Copying and sharing, in Portuguese. */
export const sharing: typeof English = {
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar. Selecione o texto e copie-o.',
  quotation: (quote, headline, publication, published, url) =>
    `“${quote}”\n\n${headline}. ${publication}, ${published}.\n${url}`,
}
