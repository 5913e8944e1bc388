import type { ignoredFilters as English } from '../../en/parts/ignored.ts'
import { number, or, plural } from '../formatters.ts'

const ignored = (parameter: string, reason: string) => `Se ignoró «${parameter}» en el enlace: ${reason}.`

/** The note about filters in the address that were ignored, in Spanish. */
export const ignoredFilters: typeof English = {
  reasons: {
    unknown: (parameter) => ignored(parameter, 'filtro desconocido'),
    duplicate: (parameter) => ignored(parameter, 'está repetido'),
    tooLong: (parameter, limit) =>
      ignored(parameter, `las búsquedas admiten hasta ${number(limit)} caracteres`),
    notCountry: (parameter) => ignored(parameter, 'no es un código de país'),
    notInArchive: (parameter) => ignored(parameter, 'no está en esta hemeroteca'),
    notChoice: (parameter, choices) => ignored(parameter, `debe ser ${or(choices)}`),
    notDate: (parameter) => ignored(parameter, 'no es una fecha (use 2020, 2020-04 o 2020-04-11)'),
    withoutQuery: (parameter) => ignored(parameter, 'requiere un término de búsqueda'),
    eventsByDate: (parameter) => ignored(parameter, 'los acontecimientos solo se ordenan por fecha'),
  },
  more: (n) => plural(n, { one: '…y # más.', many: '…y # más.', other: '…y # más.' }),
  cleanUpLink: 'Limpiar el enlace',
}
