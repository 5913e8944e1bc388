/** Problems of files from Nexis and LexisNexis. */
export const nexis = {
  emptyDocument: {
    found: 'document without text',
    remedy:
      'look it up in the database and export it again; if it has no text there either, nothing is missing',
  },
  unavailable: {
    found: 'document that Nexis could not deliver',
    remedy: 'export it again',
  },
  captionOnly: (headline: string) => ({
    found: headline ? `“${headline}” has a caption, but no text` : 'document with a caption, but no text',
    remedy: 'export it again if it has a text in the database',
  }),
  cutOff: {
    found: 'the end of the file is missing',
    remedy: 'export it again; the last article that was read may be incomplete',
  },
  tooDeep: {
    found: 'page is nested too deeply',
    remedy: 'export it again from the database',
  },
}
