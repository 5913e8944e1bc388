import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyseRecord } from '../../../src/archive/archive.ts'
import { countryNames } from '../../../src/archive/countries/country-names.ts'
import { findMentions, findMentionsIn } from '../../../src/archive/countries/mentions.ts'
import { recordOf } from '../source-file.ts'

/** A text and its mentions, in order. There is a file of cases for each kind of name. */
interface Case {
  text: string
  names: [code: string, name: string][]
}
const CASES = new URL('../../fixtures/countries/', import.meta.url)
const cases = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, CASES), 'utf8')) as Case[]).map((each) => ({ file, ...each })),
  )

test.each(cases)('$file: $text', ({ text, names }) => {
  expect(findMentions(text).map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual(names)
})

test('a mention has the kind of its name', () => {
  const text = 'China, Chinese, Beijing, Shanghai, Xinjiang, the Kremlin and the DPRK'
  expect(findMentions(text).map(({ kind }) => kind)).toEqual([
    'name',
    'demonym',
    'capital',
    'city',
    'region',
    'institution',
    'abbreviation',
  ])
})

test('countries in the body decide the meaning of the headline', () => {
  const found = findMentionsIn(
    'Georgia votes',
    'Polls opened in Tbilisi and across the Caucasus, near Armenia.',
  )
  expect(found.headline.map(({ code }) => code)).toEqual(['GE'])
  expect(found.body.map(({ code }) => code)).toEqual(['GE', 'AM'])
  const other = findMentionsIn('Georgia votes', 'Polls opened in Atlanta, and in Texas.')
  expect(other.headline.map(({ code }) => code)).toEqual(['US'])
})

test.each([
  ['venezuela', 'VE'],
  ['ven', 'VE'],
  ['burma', 'MM'],
  ['cote-d-ivoire', 'CI'],
  ['sao-tome-and-principe', 'ST'],
  ['united-states', 'US'],
  ['usa', 'US'],
  ['holy-see', 'VA'],
])('%s leads to %s', (name, code) => expect(countryNames()[name]).toBe(code))

test('every name can be used in an address as it is', () => {
  for (const [name, code] of Object.entries(countryNames())) {
    expect(name).toMatch(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u)
    expect(code).toMatch(/^[A-Z]{2}$/)
  }
})

/** A story with its main subjects and the other countries that it mentions, in order. */
interface Story {
  why: string
  headline: string
  body: string
  about: string[]
  named: string[]
}
const stories = JSON.parse(
  readFileSync(new URL('../../fixtures/about/stories.json', import.meta.url), 'utf8'),
) as Story[]

test.each(stories)('about: $why', ({ headline, body, about, named }) => {
  const source = `${headline}\n2020-04-11\n${body}`
  const { countries } = analyseRecord(recordOf('story.txt', source))
  expect(countries.filter((country) => country.about).map(({ code }) => code)).toEqual(about)
  expect(countries.filter((country) => !country.about).map(({ code }) => code)).toEqual(named)
})

test('a weight is a probability, and main subjects weigh more than other countries', () => {
  for (const { headline, body } of stories) {
    const source = `${headline}\n2020-04-11\n${body}`
    const { countries } = analyseRecord(recordOf('story.txt', source))
    const weights = (about: boolean) =>
      countries.filter((each) => each.about === about).map((each) => each.weight)
    for (const weight of [...weights(true), ...weights(false)]) expect(weight > 0 && weight < 1).toBe(true)
    expect(Math.min(1, ...weights(true))).toBeGreaterThan(Math.max(0, ...weights(false)))
  }
})
