import type { citation as English } from '../en/citation.ts'

export const citation: typeof English = {
  title: 'Citer cet article',
  apa: 'APA (7e édition)',
  chicago: 'Chicago (bibliographie)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format) => `Référence ${format}`,
  copy: (format) => `Copier ${format}`,
  download: 'Télécharger',
  downloadOf: (format) => `Télécharger ${format}`,
  noAuthor: 'Aucun auteur n’est indiqué, car la source n’en mentionne pas séparément.',
  noDate: 'La source n’indique pas de date.',
  printedDate: 'La date est celle qui figure dans le texte.',

  missingNumbers: '[…] signale un nombre qui manque dans la source.',
  paragraphsAdded: 'La source n’a pas de sauts de paragraphe ; ceux-ci ont été ajoutés.',
}
