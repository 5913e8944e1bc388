const outOfFolder = 'move it out of the folder'

/** Files that no importer reads, although their kind is known. */
export const knownKinds = {
  passwordProtected: {
    found: 'document is protected with a password',
    remedy: 'open it, remove the password, and save it again',
  },
  oldWord: {
    found: 'document of Word 97–2003 (.doc)',
    remedy: 'open it in Word or LibreOffice and save it as .docx',
  },
  oldExcel: {
    found: 'workbook in an old or binary format of Excel (.xls, .xlsb)',
    remedy: 'open it in Excel or LibreOffice and save it as .xlsx or .csv',
  },
  oldOffice: {
    found: 'document of an old Office program',
    remedy: 'open it there and save it as .docx, .xlsx or .pdf',
  },
  damagedOffice: {
    found: 'Office document that is damaged',
    remedy: 'open it in its program and save it again',
  },
  openDocument: {
    found: 'spreadsheet or presentation of LibreOffice',
    remedy: 'save it as .xlsx, or its text as .odt',
  },
  slides: { found: 'presentation', remedy: 'save its text as .docx or .pdf' },
  appleDocument: {
    found: 'document of Pages, Numbers or Keynote',
    remedy: 'export it as .docx, .xlsx or .pdf',
  },
  outlookMail: {
    found: 'mail or mailbox of Outlook',
    remedy: 'save the mails as .eml, or export them as .mbox',
  },
  ebook: { found: 'e-book', remedy: 'save its articles as .html, .docx or .txt' },
  compressed: { found: 'compressed archive', remedy: 'unpack it; archives are not opened' },
  image: {
    found: 'picture',
    remedy: `recognise its text with an OCR program and save that as .txt or .docx, or ${outOfFolder}`,
  },
  audio: { found: 'sound recording', remedy: `save a transcript as .txt or .docx, or ${outOfFolder}` },
  video: { found: 'video', remedy: `save a transcript as .txt or .docx, or ${outOfFolder}` },
  database: { found: 'database (SQLite)', remedy: 'export the table of articles as .csv' },
  statistics: {
    found: 'data of a statistics program',
    remedy: 'export the table of articles as .csv, in R with write.csv()',
  },
  references: {
    found: 'list of references',
    remedy: 'export it from its program as CSL JSON or .csv, with the texts in the notes',
  },
  program: { found: 'program', remedy: outOfFolder },
}
