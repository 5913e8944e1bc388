/** Problems with the encoding of text. */
export const encoding = {
  notText: {
    found: 'not plain text',
    remedy: 'save it as a UTF-8 text file',
  },
  nul: {
    found: 'NUL bytes, which no text has; shown as �',
    remedy: 'export or save the file again',
  },
  doubtfulGuess: (encoding: string) => ({
    found: `the encoding is not certain; read as ${encoding}`,
    remedy:
      'check the letters of this line; if they are wrong, set encoding in archive.yaml or save the file as UTF-8',
  }),
  wrongDeclaration: (declared: string, encoding: string) => ({
    found: `declares ${declared}, but is not; read as ${encoding}`,
    remedy: 'check the letters of this line; if they are wrong, save the file as UTF-8',
  }),
  damaged: (encoding: string) => ({
    found: `a character that is not ${encoding}; shown as �`,
    remedy: 'export or save the file again as UTF-8',
  }),
  garbled: (characters: string) => ({
    found: `garbled letters (“${characters}”): another program read the text in the wrong encoding`,
    remedy: 'export the text again or correct it; it is shown as it is',
  }),
  lost: {
    found: 'letters were lost before (�)',
    remedy: 'export the text again or correct it; it is shown as it is',
  },
}
