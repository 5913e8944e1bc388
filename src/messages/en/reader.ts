import { number, plural } from './formatters.ts'

export const reader = {
  loadFailed: 'Couldn’t load this article.',
  loadingArticle: 'Loading article…',

  backToTimeline: 'Back to timeline',
  backToResults: 'Back to results',
  backToResultCount: (results: number) =>
    plural(results, { one: 'Back to # result', other: 'Back to # results' }),
  /** `Saturday, 11 April 2020, 07:28` */
  publishedOn: (weekday: string, date: string) => `${weekday}, ${date}`,
  dateFrom: {
    metadata: 'Date from the file’s metadata',
    feed: 'Date from the feed',
    address: 'Date from the article’s address',
    'file name': 'Date from the file’s name',
    capture: 'Date on which the page was captured',
  },
  readingTime: (minutes: number) => plural(minutes, { one: '# min read', other: '# min read' }),
  timeLeft: (minutes: number) => plural(minutes, { one: '# min left', other: '# min left' }),

  about: 'About {countries}',
  mentions: 'Mentions {countries}',
  aboutAndMentions: 'About {countries} · Also mentions {others}',
  countrySeparator: ', ',

  actions: 'Article actions',
  resumeAt: (percent: number) => `Resume at ${number(percent)}%`,
  save: 'Save',
  saved: 'Saved',
  share: 'Share',
  cite: 'Cite',
  listen: 'Listen',

  annotations: 'Annotations',
  annotationsInText: 'Detected automatically: country code after each name, resolved date in brackets.',
  annotationsInMargin:
    'Detected automatically: countries at first mention and resolved dates, shown in the margin.',
  /** The label of a mention, by what the text names. */
  mention: {
    name: (country: string) => country,
    demonym: (country: string) => `${country} (from nationality)`,
    capital: (country: string) => `${country} (from capital)`,
    city: (country: string) => `${country} (from city)`,
    region: (country: string) => `${country} (from region)`,
    institution: (country: string) => `${country} (from institution)`,
    abbreviation: (country: string) => `${country} (from abbreviation)`,
  },
  mentionLink: (words: string, label: string) => `${words}: ${label}`,
  resolvedDate: (date: string) => `= ${date}`,
  /** Spoken by a screen reader after the words. */
  resolvedAloud: (date: string) => `, resolved as ${date},`,
  incompleteDate: (date: string) => `${date} (numbers missing)`,

  unreadableCharacter: 'Unreadable character in the source',
  sourceNote: 'Note:',
  numbersMissing: (numbers: number) =>
    plural(numbers, {
      one: '# number is missing from the source (marked {mark}).',
      other: '# numbers are missing from the source (marked {mark}).',
    }),
  paragraphsAdded: 'Paragraph breaks were added.',
  notDetected: (language: string) =>
    `The article is in ${language}; countries and dates aren’t detected in this language.`,
  datesNotDetected: (language: string) =>
    `The article is in ${language}; dates aren’t detected in this language.`,
  caption: 'Caption (photo not available)',
  repeatedHeadline: 'Headline repeated in the source',
  passageLink: 'Link to this passage',
  passageActions: 'Passage actions',
  passageMissing: 'The linked passage is no longer in this article.',
  /** The heading of the reader's notes, on paper. */
  yourNotes: 'Notes',
  highlightMissing: 'This highlight isn’t saved in this browser.',
  highlight: 'Highlight',
  addNote: 'Add note',
  copy: 'Copy',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Couldn’t copy',
  openHighlight: (words: string) => `Your highlight “${words}”`,
  openNotedHighlight: (words: string, note: string) => `Your highlight “${words}”, with a note: ${note}`,

  sourceFile: 'View source file',
  download: 'Download',
  sourceText: 'Source text',
  markdown: 'Markdown',
  publication: 'Publication',
  section: 'Section',
  page: 'Page',
  originalAddress: 'Original address',
  language: 'Language',
  retrieved: 'Retrieved',
  tags: 'Tags',
  file: 'File',
  /** `news.docx, article 12`; the first article of a file has no number. */
  fileAndRecord: (file: string, record: number) =>
    record === 1 ? file : `${file}, article ${number(record)}`,
  alsoIn: 'Also in',
  checksum: 'SHA-256',
  textOf: (file: string) => `Text of ${file}`,
  fileAndChecksum: (file: string, checksum: string) => `${file}, SHA-256 ${checksum}`,

  neighbours: 'Previous and next article',
  earlier: (date: string) => `Earlier · ${date}`,
  later: (date: string) => `Later · ${date}`,
  previous: (date: string) => `Previous · ${date}`,
  next: (date: string) => `Next · ${date}`,
}
