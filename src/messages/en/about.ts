import * as counts from './counts.ts'
import { plural } from './formatters.ts'

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
