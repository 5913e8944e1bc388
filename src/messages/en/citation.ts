export const citation = {
  title: 'Cite this article',
  apa: 'APA (7th edition)',
  chicago: 'Chicago (bibliography)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format: string) => `${format} citation`,
  copy: (format: string) => `Copy ${format}`,
  download: 'Download',
  downloadOf: (format: string) => `Download ${format}`,
  noAuthor: 'No author is given because the source doesn’t name one separately.',
  noDate: 'The source gives no date.',
  printedDate: 'The date is the printed date.',

  // At the end of an article as Markdown
  missingNumbers: '[…] marks a number that is missing from the source.',
  paragraphsAdded: 'The source has no paragraph breaks; these were added.',
}
