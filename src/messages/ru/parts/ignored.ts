import type { ignoredFilters as English } from '../../en/parts/ignored.ts'
import { number, or } from '../formatters.ts'

const ignored = (parameter: string, reason: string) => `Параметр «${parameter}» в ссылке пропущен: ${reason}.`

/** The note about filters in the address that were ignored, in Russian. */
export const ignoredFilters: typeof English = {
  reasons: {
    unknown: (parameter) => ignored(parameter, 'неизвестный фильтр'),
    duplicate: (parameter) => ignored(parameter, 'он повторяется'),
    tooLong: (parameter, limit) =>
      ignored(parameter, `запрос слишком длинный (предел: ${number(limit)} знаков)`),
    notCountry: (parameter) => ignored(parameter, 'это не код страны'),
    notInArchive: (parameter) => ignored(parameter, 'в этом архиве такого нет'),
    notChoice: (parameter, choices) => ignored(parameter, `допускается только ${or(choices)}`),
    notDate: (parameter) => ignored(parameter, 'это не дата (пишите 2020, 2020-04 или 2020-04-11)'),
    withoutQuery: (parameter) => ignored(parameter, 'нужен поисковый запрос'),
    eventsByDate: (parameter) => ignored(parameter, 'события сортируются только по дате'),
  },
  more: (n) => `…и ещё ${number(n)}.`,
  cleanUpLink: 'Исправить ссылку',
}
