import type { citation as English } from '../en/citation.ts'

export const citation: typeof English = {
  title: 'Цитировать статью',
  apa: 'APA (7-е издание)',
  chicago: 'Chicago (список литературы)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format) => `Ссылка в формате ${format}`,
  copy: (format) => `Копировать ${format}`,
  download: 'Скачать',
  downloadOf: (format) => `Скачать ${format}`,
  noAuthor: 'Автор не указан: в источнике он не выделен отдельно.',
  noDate: 'В источнике нет даты.',
  printedDate: 'Дата приведена так, как напечатана.',

  missingNumbers: '[…] означает число, пропущенное в источнике.',
  paragraphsAdded: 'В источнике нет абзацев; они добавлены.',
}
