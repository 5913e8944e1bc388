import type { citation as English } from '../en/citation.ts'

export const citation: typeof English = {
  title: 'Citar este artigo',
  apa: 'APA (7ª edição)',
  chicago: 'Chicago (bibliografia)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format) => `Citação em ${format}`,
  copy: (format) => `Copiar ${format}`,
  download: 'Baixar',
  downloadOf: (format) => `Baixar ${format}`,
  noAuthor: 'Nenhum autor é indicado porque a fonte não o informa separadamente.',
  noDate: 'A fonte não informa a data.',
  printedDate: 'A data é a que consta no texto.',

  missingNumbers: '[…] indica um número que falta na fonte.',
  paragraphsAdded: 'A fonte não tem quebras de parágrafo; elas foram acrescentadas.',
}
