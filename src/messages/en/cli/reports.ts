import { countryNames } from '../country-names.ts'
import * as counts from '../counts.ts'
import { number, plural } from '../formatters.ts'

const errors = (n: number) => plural(n, { one: '# error', other: '# errors' })
const warnings = (n: number) => plural(n, { one: '# warning', other: '# warnings' })

/** The statistics of an archive. */
interface Totals {
  articles: number
  words: number
  first: string | null
  last: string | null
  undated: number
  gaps: { figures: number; articles: number }
  files: number
  refused: number
  skipped: number
  duplicates: number
}

/** Texts of the reports that `check` and `stats` print. */
export const cliReports = {
  number,

  // check
  error: 'error',
  warning: 'warning',
  /** `100 announced, 100 read, 2 duplicates` */
  counts: ({
    announced,
    read,
    refused,
    skipped,
    duplicates,
  }: {
    announced?: number
    read: number
    refused: number
    skipped: number
    duplicates: number
  }) =>
    [
      announced !== undefined && `${number(announced)} announced`,
      `${number(read)} read`,
      refused > 0 && `${number(refused)} refused`,
      skipped > 0 && `${number(skipped)} skipped`,
      duplicates > 0 && plural(duplicates, { one: '# duplicate', other: '# duplicates' }),
    ]
      .filter(Boolean)
      .join(', '),
  columns: (used: readonly string[], ignored: readonly string[]) =>
    `columns: ${used.join('; ')}${ignored.length ? `; not read: ${ignored.join(', ')}` : ''}`,
  moreFiles: (n: number) =>
    `and ${plural(n, { one: '# more file', other: '# more files' })}; --all lists them`,
  moreProblems: (n: number) => `  and ${number(n)} more like this; --all lists them`,
  tableHead: ['Format', 'Files', 'Announced', 'Read', 'Refused', 'Skipped', 'Duplicates'],
  unknownFormat: '(not read)',
  total: 'Total',
  checked: (articles: number, errorCount: number, warningCount: number) =>
    `${counts.articles(articles)}, ${errors(errorCount)}, ${warnings(warningCount)}`,

  // stats
  statistics: ({
    articles,
    words,
    first,
    last,
    undated,
    gaps,
    files,
    refused,
    skipped,
    duplicates,
  }: Totals) =>
    [
      `${counts.articles(articles)}, ${plural(words, { one: '# word', other: '# words' })}, from ${plural(files, { one: '# file', other: '# files' })}`,
      first && `first ${first}, last ${last}`,
      undated > 0 && `${number(undated)} without a date`,
      gaps.figures > 0 &&
        `${plural(gaps.figures, { one: '# figure', other: '# figures' })} missing in the source, in ${counts.articles(gaps.articles)}`,
      refused > 0 && `${plural(refused, { one: '# record', other: '# records' })} refused`,
      skipped > 0 && `${plural(skipped, { one: '# record', other: '# records' })} skipped`,
      duplicates > 0 && plural(duplicates, { one: '# duplicate', other: '# duplicates' }),
    ].filter((line) => line !== false && line !== null),
  byYear: ['Year', 'Articles'],
  byPublication: ['Publication', 'Articles'],
  byLanguage: ['Language', 'Articles'],
  byCountry: ['Country', 'Articles', 'Main subject'],
  language: (tag: string) => displayName(languages, tag),
  country: (code: string) => countryNames[code] ?? displayName(regions, code),
  moreLines: (n: number) => `and ${number(n)} more; --all lists them`,
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' })
const regions = new Intl.DisplayNames('en-GB', { type: 'region' })

function displayName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
