import { expect, test } from 'vitest'
import { countries as arabicCountries } from '../../src/messages/ar/countries.ts'
import { filters as arabicFilters } from '../../src/messages/ar/filters.ts'
import { countries as germanCountries } from '../../src/messages/de/countries.ts'
import { filters as germanFilters } from '../../src/messages/de/filters.ts'
import { countries as russianCountries } from '../../src/messages/ru/countries.ts'
import { filters as russianFilters } from '../../src/messages/ru/filters.ts'

/** Replaces the spaces at which no line breaks. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each([
  ['German', germanFilters, ['0 Ereignisse', '1 Ereignis', '2 Ereignisse', '11 Ereignisse', '21 Ereignisse']],
  ['Russian', russianFilters, ['0 событий', '1 событие', '2 события', '11 событий', '21 событие']],
  ['Arabic', arabicFilters, ['لا أحداث', 'حدث واحد', 'حدثان', '11 حدثًا', '21 حدثًا']],
])('events are counted in %s', (_, filters, texts) => {
  expect([0, 1, 2, 11, 21].map((n) => plain(filters.count.happened(n)))).toEqual(texts)
})

test.each([
  ['German', germanCountries, ['1 Land, erwähnt in 1 Artikel', '2 Länder, erwähnt in 2 Artikeln']],
  ['Russian', russianCountries, ['1 страна в 1 статье', '2 страны в 2 статьях']],
  ['Arabic', arabicCountries, ['بلد واحد في مقال واحد', 'بلدان اثنان في مقالين']],
])('a number after a preposition has the case of %s', (_, countries, texts) => {
  expect([1, 2].map((n) => plain(countries.summary(n, n)))).toEqual(texts)
})
