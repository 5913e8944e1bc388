import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyseRecord } from '../../../src/archive/archive.ts'
import { countryNames } from '../../../src/archive/countries/country-names.ts'
import { findMentions, findMentionsIn } from '../../../src/archive/countries/mentions.ts'
import { recordOf } from '../source-file.ts'

/** A file a kind of name; each holds texts, and beside each text the names that it holds, in order. */
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

test('a mention says what it calls its country by', () => {
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

test('what the body names says what the headline means', () => {
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
])('the address of a country may call it %s', (name, code) => expect(countryNames()[name]).toBe(code))

test('every name in an address is an address’s last part as it is', () => {
  for (const [name, code] of Object.entries(countryNames())) {
    expect(name).toMatch(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u)
    expect(code).toMatch(/^[A-Z]{2}$/)
  }
})

/** A story, and the countries that it names: those it is about, then the others, in order. */
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

test('a weight is likelihood, and what an article is about weighs more than what it is not', () => {
  for (const { headline, body } of stories) {
    const source = `${headline}\n2020-04-11\n${body}`
    const { countries } = analyseRecord(recordOf('story.txt', source))
    const weights = (about: boolean) =>
      countries.filter((each) => each.about === about).map((each) => each.weight)
    for (const weight of [...weights(true), ...weights(false)]) expect(weight > 0 && weight < 1).toBe(true)
    expect(Math.min(1, ...weights(true))).toBeGreaterThan(Math.max(0, ...weights(false)))
  }
})
