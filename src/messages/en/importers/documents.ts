/** Problems of documents: Word, OpenDocument, RTF and PDF. */
export const documents = {
  passwordProtected: {
    found: 'document is protected with a password',
    remedy: 'open it in its program, remove the password, and save it again',
  },
  oldWord: {
    found: 'document of Word 97–2003 (.doc)',
    remedy: 'open it in Word and save it as .docx',
  },
  notWord: {
    found: 'zip file that holds no Word document',
    remedy: 'save it as .docx or move it out of the folder',
  },
  tooDeep: {
    found: 'document is nested too deeply',
    remedy: 'open it in Word and save it again',
  },
  noTextLayer: {
    found: 'PDF holds pictures of pages, but no text',
    remedy: 'recognise its text with an OCR program, such as OCRmyPDF or Acrobat, and save it again',
  },
  pdfPassword: {
    found: 'PDF is protected with a password',
    remedy: 'open it, print it into a new PDF without a password, and use that',
  },
  tooManyPages: (pages: number, limit: number) => ({
    found: `PDF has ${pages} pages (limit ${limit})`,
    remedy: 'split it into articles or move it out of the folder',
  }),
  tooSlow: {
    found: 'PDF takes more than a minute to read',
    remedy: 'print it into a new PDF, or move it out of the folder',
  },
}
