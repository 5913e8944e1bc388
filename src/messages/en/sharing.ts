/** Copying and sharing. */
export const sharing = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
  /** A passage with its source, as copied or shared. */
  quotation: (quote: string, headline: string, publication: string, published: string, url: string) =>
    `“${quote}”\n\n${headline}. ${publication}, ${published}.\n${url}`,
}
