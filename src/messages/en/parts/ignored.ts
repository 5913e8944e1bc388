import { number, or, plural } from '../formatters.ts'

/** The link of a filter that was ignored, with the reason. */
const ignored = (parameter: string, reason: string) => `Ignored “${parameter}” in the link: ${reason}.`

/** The note about filters in the address that were ignored. */
export const ignoredFilters = {
  reasons: {
    unknown: (parameter: string) => ignored(parameter, 'unknown filter'),
    duplicate: (parameter: string) => ignored(parameter, 'repeated'),
    tooLong: (parameter: string, limit: number) =>
      ignored(parameter, `searches are limited to ${number(limit)} characters`),
    notCountry: (parameter: string) => ignored(parameter, 'not a country code'),
    notInArchive: (parameter: string) => ignored(parameter, 'not in this archive'),
    notChoice: (parameter: string, choices: readonly string[]) =>
      ignored(parameter, `must be ${or(choices)}`),
    notDate: (parameter: string) => ignored(parameter, 'not a date (use 2020, 2020-04 or 2020-04-11)'),
    withoutQuery: (parameter: string) => ignored(parameter, 'needs a search term'),
    eventsByDate: (parameter: string) => ignored(parameter, 'events can only be sorted by date'),
  },
  more: (n: number) => plural(n, { other: '…and # more.' }),
  cleanUpLink: 'Clean up link',
}
