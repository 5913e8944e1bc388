import * as counts from './counts.ts'

/** Texts in the files that the build writes for readers without scripts, and for other programs. */
export const site = {
  /** The description of the app when it is installed. */
  appDescription: 'Browse a news archive by date, country or keyword.',
  /** The page for addresses that do not exist, for readers without scripts. */
  notFound: { title: 'Page not found', text: 'There’s nothing at this address.' },
  /** What pages say where scripts do not run, and where they could not be loaded. */
  withoutScripts: {
    text: 'Turn on JavaScript for search, filters, the map and saved items. Or browse {month} or {country}.',
    month: 'by month',
    country: 'by country',
  },
  notStarted:
    'Search, filters and buttons couldn’t be loaded. You may be offline. Reload the page to try again.',
  countryFeed: (archive: string, country: string) => `${archive}: ${country}`,
  headersComment:
    'For hosts that read this file, such as Netlify and Cloudflare Pages. The pages themselves contain the rest of the content security policy.',

  // datapackage.json
  dataPackage: (articles: number, archive: string) =>
    `${counts.articles(articles)} of the archive “${archive}”, with the countries, dates and events found in them.`,
  table: 'Articles as a table',
  lines: 'Articles as JSON Lines',
  /** The columns of archive.csv. */
  fields: {
    id: 'Path of the article’s file, without the extension .txt; from the second article of a file on, followed by # and its position',
    slug: 'Last part of the article’s address',
    address: 'Address of the article',
    title: 'Headline',
    published:
      'Date and time as printed, in the local time of the publication; with an offset only if one is printed; only a month or a year if the source is no more precise; empty if it gives no date',
    dateSource: 'Origin of the date: printed, metadata, feed, address, file name or capture',
    publication: 'Newspaper, agency or site that published the article, or else the publisher of the archive',
    byline: 'Authors, as printed',
    section: 'Section',
    page: 'Page or pages, as printed',
    language: 'Language, as a BCP 47 tag',
    url: 'Original address of the article',
    retrieved: 'Date and time at which the source was downloaded or captured',
    tags: 'Keywords of the source',
    summary: 'The standfirst, or else the first sentence, as in the source',
    about: 'Codes (ISO 3166-1 alpha-2; XK) of the countries that are its main subjects',
    countries: 'Codes of all countries that it mentions or that are its main subjects',
    mentions: 'Number of mentions of each country, in the order of the countries',
    words: 'Number of words in headline and text',
    gaps: 'Number of figures that are missing from the source',
    file: 'Path of the article’s file',
    record: 'Position of the article in its file, from 1',
    copies: 'Where else the same article was: file, record',
    sha256: 'SHA-256 of the file, in hexadecimal',
    html: 'Path of the article as a page',
    txt: 'Path of the source text',
    md: 'Path of the article as Markdown',
    bib: 'Path of the article as BibTeX',
    aliases: 'Slugs that the article had before',
    days: 'Time expressions in its text: day (or month, or year), until, damaged, words',
    statements:
      'Events, which are sentences with a date: day, until, damaged, words, text, countries, passage',
  },
}
