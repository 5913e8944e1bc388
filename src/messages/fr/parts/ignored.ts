import type { ignoredFilters as English } from '../../en/parts/ignored.ts'
import { number, or, plural } from '../formatters.ts'

const ignored = (parameter: string, reason: string) => `« ${parameter} » ignoré dans le lien : ${reason}.`

/** The note about filters in the address that were ignored, in French. */
export const ignoredFilters: typeof English = {
  reasons: {
    unknown: (parameter) => ignored(parameter, 'filtre inconnu'),
    duplicate: (parameter) => ignored(parameter, 'répété'),
    tooLong: (parameter, limit) =>
      ignored(parameter, `les recherches sont limitées à ${number(limit)} caractères`),
    notCountry: (parameter) => ignored(parameter, 'n’est pas un code de pays'),
    notInArchive: (parameter) => ignored(parameter, 'ne figure pas dans ces archives'),
    notChoice: (parameter, choices) => ignored(parameter, `doit être ${or(choices)}`),
    notDate: (parameter) => ignored(parameter, 'n’est pas une date (utilisez 2020, 2020-04 ou 2020-04-11)'),
    withoutQuery: (parameter) => ignored(parameter, 'nécessite un terme de recherche'),
    eventsByDate: (parameter) => ignored(parameter, 'les événements ne se trient que par date'),
  },
  more: (n) => plural(n, { one: '…et # autre.', many: '…et # autres.', other: '…et # autres.' }),
  cleanUpLink: 'Nettoyer le lien',
}
