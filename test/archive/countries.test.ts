import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Block, BlockKind } from '../../src/archive/article.ts'
import { countryNames } from '../../src/archive/countries/lexicon.ts'
import { findMentions } from '../../src/archive/countries/mentions.ts'
import { weighCountries } from '../../src/archive/countries/weigh.ts'

/** A file a kind of name; each holds texts, and beside each text the names that it holds, in order. */
interface Case {
  text: string
  names: [code: string, name: string][]
}
const CASES = new URL('../fixtures/countries/', import.meta.url)
const cases = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, CASES), 'utf8')) as Case[]).map((each) => ({ file, ...each })),
  )

test.each(cases)('$file: $text', ({ text, names }) => {
  expect(findMentions(text).map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual(names)
})

test('a mention says whether it is a name, a demonym or a capital', () => {
  expect(findMentions('China, Chinese, Beijing').map(({ kind }) => kind)).toEqual([
    'name',
    'demonym',
    'capital',
  ])
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

/** Builds a body from parts, and weighs the countries in it. */
function weigh(headline: string, ...parts: [kind: BlockKind, text: string][]) {
  let body = ''
  const blocks = parts.map(([kind, text]): Block => {
    const start = body.length
    body += text
    return { kind, start, end: body.length, sentences: [] }
  })
  return weighCountries(findMentions(headline), findMentions(body), blocks).map(
    ({ code, mentions, about }) => `${code} ${mentions}${about ? ' about' : ''}`,
  )
}

test('an article is about the countries in its headline, standfirst and lead', () => {
  const found = weigh(
    'Peru decides',
    ['standfirst', 'Chile looks on. '],
    ['paragraph', 'Bolivia waits. '],
    ['paragraph', 'Ecuador too. '],
    ['paragraph', 'Brazil was not asked.'],
  )
  expect(found).toEqual(['PE 1 about', 'CL 1 about', 'BO 1 about', 'EC 1 about', 'BR 1'])
})

test('an article is about a country that is named often in its text', () => {
  const rest: [BlockKind, string][] = [
    ['paragraph', 'One. '],
    ['paragraph', 'Two. '],
    ['paragraph', 'Peru, a Peruvian, Lima. Chile and Chileans.'],
  ]
  expect(weigh('Nothing', ...rest)).toEqual(['PE 3 about', 'CL 2'])
})

test('what only a caption, a credit or a dateline names is a mention, however often', () => {
  const found = weigh(
    'Nothing',
    ['caption', 'Peru, Peru, Peru and Peru. '],
    ['credit', 'Photo China '],
    ['dateline', 'BEIJING  '],
    ['paragraph', 'Chile.'],
  )
  expect(found).toEqual(['CL 1 about', 'PE 4', 'CN 2'])
})

test('an article without a country has none', () => {
  expect(weigh('Nothing', ['paragraph', 'Nothing.'])).toEqual([])
})
