import { and, number, plural } from '../formatters.ts'

const files = (n: number) => plural(n, { one: '# file', other: '# files' })
const dates = (n: number) => plural(n, { one: '# date', other: '# dates' })
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

/** Texts that `init` prints. */
export const init = {
  done: ({
    file,
    check,
    files: all,
    surveyed,
    formats,
    unknown,
    ambiguous,
  }: {
    file: string
    check: string
    files: number
    surveyed: number
    formats: ReadonlyMap<string, number>
    unknown: readonly string[]
    ambiguous: number
  }) => [
    all
      ? `Found ${files(all)}${surveyed < all ? `, of which the first ${number(surveyed)} were looked at` : ''}: ${and([...formats].map(([name, count]) => `${number(count)} ${name}`))}.`
      : 'The folder holds no articles yet: copy them there.',
    ...(unknown.length ? [`${files(unknown.length)} cannot be read: see exclude in archive.yaml.`] : []),
    ...(ambiguous ? [`${dates(ambiguous)} can be read in two ways: see dateOrder in archive.yaml.`] : []),
    `Wrote ${file}. Open it, and fill in what you like.`,
    `Next: ${check}`,
  ],
  exists: (file: string) => `${file} exists already and was left as it is`,
  failed: (file: string, reason: string) =>
    `can’t write ${file} (${reason}); check the folder and its permissions`,
}

/** The comments of the archive.yaml that `init` writes. */
export const settingsFile = {
  title: 'My archive',
  introduction:
    'The settings of the archive. All of them may be left out.\nTo use one that is commented out, remove the # in front of it.',
  description: 'description: A sentence about the archive.',
  publisher: 'publisher: The name of whoever publishes the archive',
  address: 'address: https://example.org/archive/   # where the site will be',
  license: 'license: The terms under which others may use it',
  homeCountry: 'homeCountry: GB   # the country that the archive is written from',
  dateOrder:
    'The order of day, month and year in dates such as 04/11/2020. No date here needs it.\ndateOrder: dmy   # or mdy, ymd',
  dateOrderFound: (certain: number, ambiguous: number, example: string) =>
    `${dates(ambiguous)}, such as ${example}, can be read in two ways. ${plural(certain, { one: '# other date shows', other: '# other dates show' })} the order.`,
  dateOrderUnknown: (ambiguous: number, example: string) =>
    `${dates(ambiguous)}, such as ${example}, can be read in two ways. Say which number is the day:\ndateOrder: dmy   # or mdy, ymd`,
  encoding:
    'The encoding of text files that do not show theirs, if letters come out wrong.\nencoding: windows-1252',
  columns:
    'The columns of your tables, if they are not recognised: for each field, a name or a list.\nFields: headline, date, body, publication, byline, section, page, url, language, retrieved, tags.\ncolumns:\n  headline: Title\n  body: [Full text, Summary]',
  ignoredColumns: (file: string, names: readonly string[]) =>
    `${file} has columns that are not read: ${quoted(names)}`,
  notRead: (file: string, reason: string) => `${file}: ${reason}`,
  exclude:
    'Files and folders that are not read. A name without a slash applies in every folder.\nexclude: [drafts, "*.pdf"]',
  unknownFiles: (names: readonly string[], all: number) =>
    `Cannot be read: ${quoted(names)}${all > names.length ? ` and ${number(all - names.length)} more` : ''}`,
  countries:
    'Corrections of the countries that articles are about: for all, or by file.\ncountries:\n  all: -GE\n  talks-in-tbilisi.txt: +GE',
  shareImages:
    'Images for shared links: all, none, or some (start page, countries and months).\nshareImages: all',
  formats: 'Write each article as a file too: as text, Markdown or BibTeX.\nformats: [txt, md, bib]',
  pages: 'Write no page for each article, for hosts that accept few files.\npages: none',
  keepSlugs: 'Remember former addresses of articles, so that old links keep working.\nkeep-slugs: yes',
}
