import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyseRecord, loadLanguageOf } from '../../../src/archive/archive.ts'
import { findMentionsFor, loadCountryNames } from '../../../src/archive/countries/languages/finders.ts'
import { recordOf } from '../source-file.ts'

/** A text and its mentions, in order. There is a file of cases for each language. */
interface Case {
  text: string
  names: [code: string, name: string][]
}
const CASES = new URL('../../fixtures/countries/languages/', import.meta.url)
const languages = readdirSync(CASES).map((file) => file.replace('.json', ''))
const cases = languages.flatMap((language) =>
  (JSON.parse(readFileSync(new URL(`${language}.json`, CASES), 'utf8')) as Case[]).map((each) => ({
    language,
    ...each,
  })),
)

test.each(cases)('$language: $text', async ({ language, text, names }) => {
  await loadCountryNames(language)
  const mentions = findMentionsFor(language)(text)
  expect(mentions.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual(names)
})

test('names are looked up in the language of the record, else in that of the archive', async () => {
  const record = recordOf('a.txt', 'Wahl\n2020-04-11 12:00\nFrankreichs Präsident reist nach Köln.\n')
  const codes = async (language: string | undefined, ofArchive?: string) => {
    const each = { ...record, ...(language && { language }) }
    await loadLanguageOf(each, ofArchive)
    return analyseRecord(each, {}, ofArchive).countries.map(({ code }) => code)
  }
  expect(await codes('de-AT')).toEqual(['FR', 'DE'])
  expect(await codes(undefined, 'de')).toEqual(['FR', 'DE'])
  expect(await codes(undefined)).toEqual(['DE'])
  expect(await codes('tlh', 'de')).toEqual([])
})

/** A rule that takes quadratic time would need hours for these texts. The time limit need not be tight. */
test.each(languages)('%s: long texts of one kind take linear time', async (language) => {
  await loadCountryNames(language)
  const find = findMentionsFor(language)
  const name = new Intl.DisplayNames([language], { type: 'region' }).of('PG') as string
  for (const piece of ['x', 'X', name, `${name} `, `${name.split(' ')[0]} `, '中', 'ア', 'ا', 'क'])
    expect(Array.isArray(find(piece.repeat(Math.ceil(200_000 / piece.length))))).toBe(true)
})
