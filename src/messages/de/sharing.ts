import type { sharing as English } from '../en/sharing.ts'

/** Copying and sharing, in German. */
export const sharing: typeof English = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Das Kopieren ist fehlgeschlagen. Wählen Sie den Text aus, und kopieren Sie ihn selbst.',
  quotation: (quote, headline, publication, published, url) =>
    `„${quote}“\n\n${headline}. ${publication}, ${published}.\n${url}`,
}
