import type { ignoredFilters as English } from '../../en/parts/ignored.ts'
import { number, or, plural } from '../formatters.ts'

const ignored = (parameter: string, reason: string) => `„${parameter}“ im Link ignoriert: ${reason}.`

/** The note about filters in the address that were ignored, in German. */
export const ignoredFilters: typeof English = {
  reasons: {
    unknown: (parameter) => ignored(parameter, 'unbekannter Filter'),
    duplicate: (parameter) => ignored(parameter, 'doppelt'),
    tooLong: (parameter, limit) => ignored(parameter, `Suchen haben höchstens ${number(limit)} Zeichen`),
    notCountry: (parameter) => ignored(parameter, 'kein Ländercode'),
    notInArchive: (parameter) => ignored(parameter, 'nicht in diesem Archiv'),
    notChoice: (parameter, choices) => ignored(parameter, `möglich ist nur ${or(choices)}`),
    notDate: (parameter) => ignored(parameter, 'kein Datum (Form: 2020, 2020-04 oder 2020-04-11)'),
    withoutQuery: (parameter) => ignored(parameter, 'nur mit einem Suchbegriff möglich'),
    eventsByDate: (parameter) => ignored(parameter, 'Ereignisse lassen sich nur nach Datum sortieren'),
  },
  more: (n) => plural(n, { one: '… und # weiterer.', other: '… und # weitere.' }),
  cleanUpLink: 'Link bereinigen',
}
