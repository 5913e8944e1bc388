import type { ignoredFilters as English } from '../../en/parts/ignored.ts'
import { number, or, plural } from '../formatters.ts'

const ignored = (parameter: string, reason: string) => `“${parameter}” ignorado no link: ${reason}.`

/** The note about filters in the address that were ignored, in Portuguese. */
export const ignoredFilters: typeof English = {
  reasons: {
    unknown: (parameter) => ignored(parameter, 'filtro desconhecido'),
    duplicate: (parameter) => ignored(parameter, 'repetido'),
    tooLong: (parameter, limit) =>
      ignored(parameter, `as buscas são limitadas a ${number(limit)} caracteres`),
    notCountry: (parameter) => ignored(parameter, 'não é um código de país'),
    notInArchive: (parameter) => ignored(parameter, 'não está neste acervo'),
    notChoice: (parameter, choices) => ignored(parameter, `deve ser ${or(choices)}`),
    notDate: (parameter) => ignored(parameter, 'não é uma data (use 2020, 2020-04 ou 2020-04-11)'),
    withoutQuery: (parameter) => ignored(parameter, 'requer um termo de busca'),
    eventsByDate: (parameter) => ignored(parameter, 'os acontecimentos só podem ser ordenados por data'),
  },
  more: (n) => plural(n, { one: '…e mais #.', many: '…e mais #.', other: '…e mais #.' }),
  cleanUpLink: 'Limpar o link',
}
