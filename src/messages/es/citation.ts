import type { citation as English } from '../en/citation.ts'

export const citation: typeof English = {
  title: 'Citar este artículo',
  apa: 'APA (7.ª edición)',
  chicago: 'Chicago (bibliografía)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format) => `Cita en ${format}`,
  copy: (format) => `Copiar ${format}`,
  download: 'Descargar',
  downloadOf: (format) => `Descargar ${format}`,
  noAuthor: 'No se indica ningún autor porque la fuente no lo menciona por separado.',
  noDate: 'La fuente no indica la fecha.',
  printedDate: 'La fecha es la que figura en el texto.',

  missingNumbers: '[…] señala un número que falta en la fuente.',
  paragraphsAdded: 'La fuente no tiene saltos de párrafo; los hemos añadido.',
}
