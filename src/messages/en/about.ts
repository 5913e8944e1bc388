import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const millions = new Intl.NumberFormat('en-GB', { notation: 'compact', compactDisplay: 'long' })
/** `1,234 words` or `2.8 million words` */
const words = (n: number) =>
  n < 1_000_000 ? plural(n, { one: '# word', other: '# words' }) : `${millions.format(n)} words`

/** The page about the archive. */
export const about = {
  title: 'About',
  description: 'What this archive contains, what’s missing and how it works.',
  heading: 'About this archive',

  // The size of the archive; `period` is a formatted day or range of days
  summary: (articles: number, wordCount: number, period: string, countries: number) =>
    `${counts.articles(articles)} (${words(wordCount)}), ${period}, mentioning ${counts.countries(countries)}.`,
  publishedBy: (publisher: string) => `Published by ${publisher}.`,
  browseByMonth: 'Browse by month',
  noArticles: 'No articles yet.',

  madeFrom: 'What it was made from',
  /** `12 articles from 3 files: 10 Nexis (Word) and 2 Text.` */
  formats: (formats: readonly { name: string; files: number; articles: number }[]) => {
    const files = formats.reduce((sum, format) => sum + format.files, 0)
    const articles = formats.reduce((sum, format) => sum + format.articles, 0)
    const names = formats.map(({ name, articles }) => `${number(articles)} ${name}`)
    return `${plural(articles, { one: '# record', other: '# records' })} from ${plural(files, { one: '# file', other: '# files' })}: ${and(names)}.`
  },
  copies: (n: number) =>
    plural(n, {
      one: '# is a duplicate and was merged with the article that it repeats.',
      other: '# are duplicates and were merged with the articles that they repeat.',
    }),
  undated: (n: number) => plural(n, { one: '# has no date.', other: '# have no date.' }),
  skipped: (n: number) =>
    plural(n, {
      one: '# entry without an article was skipped.',
      other: '# entries without an article were skipped.',
    }),
  refused: (n: number) => plural(n, { one: '# could not be read.', other: '# could not be read.' }),
  filesTable: 'Files that were not read completely',
  columns: {
    file: 'File',
    announced: 'Announced',
    read: 'Read',
    copies: 'Duplicates',
    skipped: 'Skipped',
    refused: 'Not read',
  },
  count: (n: number | undefined) => (n === undefined ? '–' : number(n)),
  problems: (n: number) =>
    plural(n, { one: '# note about the source files', other: '# notes about the source files' }),
  moreProblems: (n: number) => plural(n, { one: '# more is not listed.', other: '# more are not listed.' }),

  whatIsMissing: 'What is missing',
  numbersMissing: (numbers: number) =>
    plural(numbers, {
      one: '# number is missing from the source texts. It is shown as a dashed box; we haven’t guessed it.',
      other:
        '# numbers are missing from the source texts. Each is shown as a dashed box; we haven’t guessed any.',
    }),
  nothingMissing: 'No missing numbers found.',
  textsUnchanged:
    'Texts are reproduced exactly, including any missing hyphens, apostrophes or paragraphs. Articles say where we added paragraph breaks.',

  howItWorks: 'How it works',
  structure:
    'We detect the standfirst, captions, dateline and sentences automatically without changing a character. Every article links to its source file and SHA-256 checksum.',
  countriesDetected:
    'Countries are detected from names, nationalities, capitals, cities, regions, institutions and abbreviations; ambiguous names are resolved from context. Countries are those with an ISO 3166 code, and Kosovo (XK). This implies no position on borders.',
  mainSubjects:
    'A country counts as a main subject based on headline, frequency and position, and on the other countries in the article. Captions, sums of money and company names don’t count.',
  datesResolved:
    'Relative dates are resolved from the publication date: “Friday night”, in an article from Saturday 11 April 2020, is 10 April 2020. Where part of a date is missing, we resolve it to the month at best and say so.',
  eventsDated: (events: number) =>
    plural(events, {
      one: '# event is dated this way. See the {timeline}.',
      other: '# events are dated this way. See the {timeline}.',
    }),
  eventsTimeline: 'events timeline',
  detectionCanBeWrong:
    'Detection is automatic and can be wrong; the archive’s editors can correct countries. Turn on “Annotations” in an article to see what was detected.',
  timeZones: 'Dates are shown as printed and never shift with your time zone.',
  credits:
    'Names, nationalities and capitals of countries come from the {countries} data by Mohammed Le Doze and contributors, under the Open Database License; names of cities from {cities}, under the Creative Commons Attribution 4.0 License; names of regions from the {regions}, under the Unicode License.',
}
