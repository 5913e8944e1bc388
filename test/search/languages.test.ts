// @vitest-environment node
import { readFileSync } from 'node:fs'
import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as hindi } from '@orama/stemmers/indian'
import { stemmer as indonesian } from '@orama/stemmers/indonesian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { lightStemmer } from '../../src/search/light-stemmer.ts'
import { marksOf } from '../../src/search/marks.ts'
import { type Stem, stemmerOf } from '../../src/search/stems.ts'
import { indexOf } from './make-index.ts'

const snowball: Record<string, Stem> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  id: indonesian,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
}
const stemsOf = (languages: readonly string[]) =>
  languages.flatMap((language) => {
    const stem = snowball[language] ?? lightStemmer(language)
    return stem ? [stemmerOf(language, stem)] : []
  })

interface Case {
  language: string
  query: string
  text: string
}

const cases = JSON.parse(readFileSync('test/fixtures/search/languages.json', 'utf8')) as Case[]
const everyLanguage = [...new Set(cases.map(({ language }) => language))]

test.each(cases)('$language: $query is found and marked in $text', async ({ language, query, text }) => {
  // Alone, and among articles in all languages.
  for (const languageOfEach of [
    [language, language],
    [language, ...everyLanguage],
  ]) {
    const texts = languageOfEach.map((_, i) => (i === 0 ? text : 'qqq'))
    const index = await indexOf(texts, {
      stems: stemsOf([...new Set(languageOfEach)]),
      languageOfEach,
      isSimplified: languageOfEach.includes('zh'),
    })
    const { positions, queryTerms, corrected, partial } = await answer(index, `${query} `)
    expect([corrected, partial, ...positions]).toEqual([undefined, undefined, 0])
    expect(marksOf(text, queryTerms)).not.toEqual([])
  }
})

test('each article is stemmed in its own language, and each query in all that write so', async () => {
  // `porter` is a form of `portes` in French, and not in English.
  const texts = ['to porter', 'il faut porter', 'she studies', 'studi', 'учебная школа']
  const languageOfEach = ['en', 'fr', 'en', 'it', 'ru']
  const index = await indexOf(texts, { stems: stemsOf(['en', 'fr', 'ru']), languageOfEach })
  const found = async (query: string) => [...(await answer(index, `${query} `, true)).positions]
  expect(await found('portes')).toEqual([1])
  expect(await found('study')).toEqual([2])
  expect(await found('школы')).toEqual([4])
  expect(await found('studi')).toEqual([2, 3])
})
