import { expect, test, vi } from 'vitest'

/** Dates as readers type them in other languages than English. */
const CASES: Readonly<Record<string, readonly (readonly [typed: string, date: string])[]>> = {
  ar: [
    ['3 أبريل 1987', '1987-04-03'],
    ['3 ابريل 1987 م', '1987-04-03'],
    ['٣ أبريل ١٩٨٧', '1987-04-03'],
    ['٤/١٩٨٧', '1987-04'],
    ['عام ١٩٨٧', '1987'],
    ['أكتوبر 1987', '1987-10'],
  ],
  de: [
    ['3. April 1987', '1987-04-03'],
    ['3. Apr. 87', '1987-04-03'],
    ['am 3. März 1987', '1987-03-03'],
    ['Marz 1987', '1987-03'],
    ['Dez. 1987', '1987-12'],
  ],
  es: [
    ['3 de abril de 1987', '1987-04-03'],
    ['el 1.º de mayo del 87', '1987-05-01'],
    ['sept. 1987', '1987-09'],
  ],
  fr: [
    ['le 1er mars 1987', '1987-03-01'],
    ['3 fevr. 87', '1987-02-03'],
    ['d’août 1987', '1987-08'],
    ['juil. 1987', '1987-07'],
  ],
  ja: [
    ['1987年4月3日', '1987-04-03'],
    ['１９８７年４月', '1987-04'],
    ['1987年', '1987'],
  ],
  pt: [
    ['1º de março de 1987', '1987-03-01'],
    ['dia 3 de dez. de 1987', '1987-12-03'],
    ['marco de 1987', '1987-03'],
  ],
  ru: [
    ['3 апреля 1987 г.', '1987-04-03'],
    ['3 мая 1987 года', '1987-05-03'],
    ['май 1987', '1987-05'],
    ['апр. 1987', '1987-04'],
  ],
  zh: [
    ['1987年4月3日', '1987-04-03'],
    ['1987年4月3号', '1987-04-03'],
    ['1987年4月', '1987-04'],
  ],
}

test.each(Object.keys(CASES))('dates in the language %s', async (language) => {
  vi.resetModules()
  vi.doMock('#messages/locale', () => import(`../../../src/messages/${language}/locale.ts`))
  vi.doMock(
    '#messages/parts/typed-dates',
    () => import(`../../../src/messages/${language}/parts/typed-dates.ts`),
  )
  const { dateExamples, dateForms, parseTypedDate } = await import('../../../src/app/data/typed-date.ts')
  const cases = CASES[language] ?? []
  expect(cases.map(([typed]) => [typed, parseTypedDate(typed) ?? ''])).toEqual(cases)
  for (const typed of [...dateExamples(), ...dateForms()]) expect(parseTypedDate(typed)).toBeTruthy()
})
