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
  note: 'No author is given because bylines can’t be identified reliably. The date is the printed date.',
}
