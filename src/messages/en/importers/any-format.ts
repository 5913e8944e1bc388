import { number, plural } from '../formatters.ts'

/** Problems that files of any format can have. */
export const anyFormat = {
  unknownFormat: {
    found: 'not a format that Dateline reads',
    remedy: 'save it in a format listed in docs/formats.md, or move it out of the folder',
  },
  unreadable: (importer: string, reason: string) => ({
    found: `can’t be read as ${importer} (${reason})`,
    remedy: 'export or save the file again, or move it out of the folder',
  }),
  tooLarge: (megabytes: number, limit: number) => ({
    found: `file is ${megabytes.toFixed(0)} MB (limit ${limit} MB)`,
    remedy: 'split it or move it out of the folder',
  }),
  tooDeep: {
    found: 'page is nested too deeply',
    remedy: 'save the page again, or copy its text into a text file',
  },
  empty: { found: 'file is empty', remedy: 'remove it or export it again' },
  noRecords: {
    found: 'no article found',
    remedy: 'check that the export contains full texts, or move the file out of the folder',
  },
  tooLong: (characters: number, limit: number) => ({
    found: `article of ${number(characters)} characters (limit ${number(limit)})`,
    remedy: 'split it into its articles',
  }),
  fewerThanAnnounced: (missing: number) => ({
    found: `${plural(missing, { one: '# announced article is', other: '# announced articles are' })} not in the file`,
    remedy: 'export the rest, too, unless you left it out on purpose',
  }),
  missingText: { found: 'article without text', remedy: 'export it with its full text' },
  missingHeadline: (substitute: string) => ({
    found: 'article without headline',
    remedy: `check it; it is shown as “${substitute}”`,
  }),
  missingDate: {
    found: 'article without date',
    remedy: 'add its date to the source if it is known; it is listed as undated',
  },
  unreadableDate: (text: string) => ({
    found: `“${text}” is not a date`,
    remedy: 'correct it; the article is listed as undated',
  }),
  ambiguousDate: (text: string, dates: readonly string[]) => ({
    found: `“${text}” is ambiguous: ${dates.join(' or ')}`,
    remedy: 'set dateOrder in archive.yaml to dmy or mdy; until then the article is listed as undated',
  }),
  orderFromFile: (order: string, dates: number) => ({
    found: `${plural(dates, { one: '# date does', other: '# dates do' })} not say which number is the day`,
    remedy: `read as ${order}, like the other dates of the file; set dateOrder in archive.yaml if that is wrong`,
  }),
  wrongWeekday: (text: string, weekday: string) => ({
    found: `“${text}” was a ${weekday}`,
    remedy: 'check the date; it is used as printed',
  }),
}
