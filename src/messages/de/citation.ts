import type { citation as English } from '../en/citation.ts'

export const citation: typeof English = {
  title: 'Artikel zitieren',
  apa: 'APA (7. Auflage)',
  chicago: 'Chicago (Literaturverzeichnis)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format) => `Quellenangabe: ${format}`,
  copy: (format) => `${format} kopieren`,
  download: 'Herunterladen',
  downloadOf: (format) => `${format} herunterladen`,
  noAuthor: 'Ohne Autorenangabe, weil die Quelle keine gesondert nennt.',
  noDate: 'Die Quelle nennt kein Datum.',
  printedDate: 'Angegeben ist das gedruckte Datum.',

  missingNumbers: '[…] steht für eine Zahl, die in der Quelle fehlt.',
  paragraphsAdded: 'Die Quelle hat keine Absätze; diese wurden eingefügt.',
}
