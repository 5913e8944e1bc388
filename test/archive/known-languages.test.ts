import { expect, test } from 'vitest'
import { hasCountryNames } from '../../src/archive/countries/languages/finders.ts'
import { LANGUAGES } from '../../src/archive/days/languages/languages.ts'
import { COUNTRY_LANGUAGES, DAY_LANGUAGES, isKnownIn } from '../../src/archive/known-languages.ts'

test('the lists of known languages are those of the archive', () => {
  expect(COUNTRY_LANGUAGES.filter((language) => !hasCountryNames(language))).toEqual([])
  expect(COUNTRY_LANGUAGES).toHaveLength(19)
  expect(['en', ...Object.keys(LANGUAGES)].sort()).toEqual(DAY_LANGUAGES)
})

test('a tag is known by its language', () => {
  expect(isKnownIn(COUNTRY_LANGUAGES, 'pt-BR')).toBe(true)
  expect(isKnownIn(DAY_LANGUAGES, 'ko')).toBe(false)
})
